import { create, type ThemeVars } from 'storybook/theming';

const brand = {
  brandTitle: 'Partnership Southwark widgets',
  brandImage: './brand.svg',
  brandTarget: '_self',
  appBorderRadius: 6,
  inputBorderRadius: 4,
};

const light = create({
  ...brand,
  base: 'light',
  colorPrimary: '#0b6e6e',
  colorSecondary: '#0b6e6e',
  appBg: '#f3f6f4',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#c9d4cf',
  textColor: '#1d2b2b',
  textMutedColor: '#4d5c5b',
  barBg: '#ffffff',
  barTextColor: '#3d4c4b',
  barHoverColor: '#0b6e6e',
  barSelectedColor: '#0b6e6e',
});

const dark = create({
  ...brand,
  base: 'dark',
  colorPrimary: '#7fd6cf',
  colorSecondary: '#5cc4be',
  appBg: '#10191b',
  appContentBg: '#16202b',
  appPreviewBg: '#ffffff',
  appBorderColor: '#33434a',
  textColor: '#e8efed',
  textMutedColor: '#b3c2bf',
  barBg: '#16202b',
  barTextColor: '#c3d0cd',
  barHoverColor: '#7fd6cf',
  barSelectedColor: '#7fd6cf',
});

/** Whether whoever looks at Storybook has asked for dark pages. */
export const prefersDark: MediaQueryList = matchMedia('(prefers-color-scheme: dark)');

/** Storybook's own colours. */
export const theme = (): ThemeVars => (prefersDark.matches ? dark : light);
