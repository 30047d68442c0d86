import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { playFixture, renderFixture } from '../render-fixture.js';

const meta: Meta = {
  title: 'Priority cards/Surroundings',
  component: 'ps-priority-cards',
  render: renderFixture,
  play: playFixture,
};

export default meta;

export const RightToLeft: StoryObj = { name: 'Right to left' };
export const Contents: StoryObj = { name: 'With a list of contents that leads to its headings' };
