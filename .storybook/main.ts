import { readFileSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';

const list = readFileSync(new URL('../src/widgets.json', import.meta.url), 'utf8');
const widgets = Object.keys(JSON.parse(list) as object);

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  // They are shown in this order.
  stories: [
    '../stories/introduction.mdx',
    ...widgets.map((widget) => `../stories/${widget}.stories.ts`),
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    { from: '../media', to: '/media' },
    { from: '../dist/locales', to: '/locales' },
  ],
  // Nothing is sent to anyone, and nobody is asked for news.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Our own toolbars do these jobs, on the story alone.
  features: { backgrounds: false, viewport: false },
};

export default config;
