import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { playFixture, renderFixture } from '../render-fixture.js';

const meta: Meta = {
  title: 'Priority cards/Stress tests',
  component: 'ps-priority-cards',
  render: renderFixture,
  play: playFixture,
};

export default meta;

export const UnknownCard: StoryObj = { name: 'A card that does not exist' };
export const LongWords: StoryObj = { name: 'Very long words' };
