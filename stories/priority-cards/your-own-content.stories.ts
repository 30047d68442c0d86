import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { playFixture, renderFixture } from '../render-fixture.js';

const meta: Meta = {
  title: 'Priority cards/Your own content',
  component: 'ps-priority-cards',
  render: renderFixture,
  play: playFixture,
};

export default meta;

export const TwoCards: StoryObj = { name: 'Two cards of your choice' };
export const OneCard: StoryObj = { name: 'One card, under a heading of level 4' };
export const OwnWords: StoryObj = { name: 'Your own words on the buttons' };
