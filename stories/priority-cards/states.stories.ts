import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { playFixture, renderFixture } from '../render-fixture.js';

const meta: Meta = {
  title: 'Priority cards/States',
  component: 'ps-priority-cards',
  render: renderFixture,
  play: playFixture,
};

export default meta;

export const AsItComes: StoryObj = { name: 'As it comes' };
export const OpenCard: StoryObj = { name: 'A card that is open' };
export const ThemePlum: StoryObj = { name: 'Theme plum' };
