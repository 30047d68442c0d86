import { existsSync, readFileSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { groups } from '../stories/groups.js';

const list = readFileSync(new URL('../src/widgets.json', import.meta.url), 'utf8');
const widgets = Object.keys(JSON.parse(list) as object);
const files = widgets.flatMap((widget) =>
  ['for-designers.mdx', ...groups.map((group) => `${group}.stories.ts`)].map(
    (file) => `../stories/${widget}/${file}`,
  ),
);

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  // They are shown in this order.
  stories: [
    '../stories/introduction.mdx',
    ...files.filter((file) => existsSync(new URL(file, import.meta.url))),
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    { from: './static', to: '/' },
    { from: '../media', to: '/media' },
    { from: '../test/pictures', to: '/pictures' },
    { from: '../dist/locales', to: '/locales' },
  ],
  // Nothing is sent to anyone, and nobody is asked for news.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Our own toolbar does this job, on the story alone.
  features: { backgrounds: false },
};

export default config;
