import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Theme } from '../src/theme/themes.js';
import { playFixture, renderFixture } from './render-fixture.js';

interface Attributes {
  show: string;
  theme: Theme;
  'heading-level': number;
}

const meta: Meta<Attributes> = {
  title: 'Priority cards',
  component: 'ps-priority-cards',
  render: renderFixture,
  play: playFixture,
};

export default meta;

type Story = StoryObj<Attributes>;

export const Playground: Story = {
  args: { show: '', theme: 'teal', 'heading-level': 2 },
  render: (attributes) =>
    html`<ps-priority-cards
      show=${attributes.show || nothing}
      theme=${attributes.theme}
      heading-level=${attributes['heading-level']}
    ></ps-priority-cards>`,
};

export const AsItComes: Story = { name: 'As it comes' };
export const TwoCards: Story = { name: 'Two cards of your choice' };
export const OneCard: Story = { name: 'One card, under a heading of level 4' };
export const UnknownCard: Story = { name: 'A card that does not exist' };
export const OpenCard: Story = { name: 'A card that is open' };
export const RightToLeft: Story = { name: 'Right to left' };
export const ThemePlum: Story = { name: 'Theme plum' };
