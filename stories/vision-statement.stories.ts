import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Theme } from '../src/theme/themes.js';
import { playFixture, renderFixture } from './render-fixture.js';

interface Attributes {
  theme: Theme;
  'heading-level': number;
}

const meta: Meta<Attributes> = {
  title: 'Vision statement',
  component: 'ps-vision-statement',
  render: renderFixture,
  play: playFixture,
};

export default meta;

type Story = StoryObj<Attributes>;

export const Playground: Story = {
  args: { theme: 'teal', 'heading-level': 2 },
  render: (attributes) =>
    html`<ps-vision-statement
      theme=${attributes.theme}
      heading-level=${attributes['heading-level']}
    ></ps-vision-statement>`,
};

export const AsItComes: Story = { name: 'As it comes' };
export const OwnHeadingAndLogo: Story = { name: 'With your own heading and a logo' };
export const RightToLeft: Story = { name: 'Right to left' };
export const UnknownLanguage: Story = { name: 'On a page in a language that we do not have' };
export const ThemeBlue: Story = { name: 'Theme blue' };
export const ThemePlum: Story = { name: 'Theme plum' };
export const ThemeSlate: Story = { name: 'Theme slate' };
