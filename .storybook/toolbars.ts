/** The toolbars above every story. Each one's first choice changes nothing. */
import type { Preview } from '@storybook/web-components-vite';
import { themes } from '../src/theme/themes.js';
import { languageChoices, type LanguageRecord } from './languages.js';

const choices = (records: Record<string, LanguageRecord>) => ({
  theme: [
    { value: '', title: 'Theme: the story’s' },
    ...themes.map((value) => ({ value, title: `Theme: ${value}` })),
  ],
  scheme: [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ],
  language: languageChoices(records),
  direction: [
    { value: 'auto', title: 'Direction: the language’s' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ],
  width: [
    { value: '', title: 'Full width' },
    ...['320', '390', '600', '900'].map((value) => ({ value, title: `${value} px wide` })),
  ],
  host: [
    { value: 'plain', title: 'Plain page' },
    { value: 'small-root', title: 'Page with a 62.5% root' },
    { value: 'nhsuk', title: 'Page with NHS.UK’s styles' },
  ],
  script: [
    { value: 'on', title: 'Script on' },
    { value: 'off', title: 'Script off' },
  ],
});

type Toolbar = keyof ReturnType<typeof choices>;

/** What the toolbars are set to. */
export type Toolbars = Record<Toolbar, string>;

type Icon = 'paintbrush' | 'contrast' | 'globe' | 'transfer' | 'grow' | 'browser' | 'lightning';

const about: Record<Toolbar, { icon: Icon; description: string }> = {
  theme: { icon: 'paintbrush', description: 'Theme of the widgets' },
  scheme: { icon: 'contrast', description: 'Light or dark page' },
  language: { icon: 'globe', description: 'Language of the page' },
  direction: { icon: 'transfer', description: 'Direction of the page' },
  width: { icon: 'grow', description: 'Width of the space around the widget' },
  host: { icon: 'browser', description: 'Styles of the page around the widget' },
  script: { icon: 'lightning', description: 'Whether our script has run' },
};

/** The toolbars, with our languages by their records. */
export const globalTypes = (
  records: Record<string, LanguageRecord>,
): NonNullable<Preview['globalTypes']> =>
  Object.fromEntries(
    Object.entries(choices(records)).map(([name, items]) => {
      const { icon, description } = about[name as Toolbar];
      const toolbar = { icon, title: description, items, dynamicTitle: true };
      return [name, { description, toolbar }];
    }),
  );

export const initialGlobals = Object.fromEntries(
  Object.entries(choices({})).map(([name, [first]]) => [name, first!.value]),
) as Toolbars;
