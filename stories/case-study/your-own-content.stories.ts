import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { playFixture, renderFixture } from '../render-fixture.js';

const meta: Meta = {
  title: 'Case study/Your own content',
  component: 'ps-case-study',
  render: renderFixture,
  play: playFixture,
};

export default meta;

export const OneStep: StoryObj = { name: 'Another story, of one step' };
export const TwentySteps: StoryObj = { name: 'Another story, of twenty steps' };
export const LearnMore: StoryObj = { name: 'Learn more on your own site' };
