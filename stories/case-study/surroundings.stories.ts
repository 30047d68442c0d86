import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { playFixture, renderFixture } from '../render-fixture.js';

const meta: Meta = {
  title: 'Case study/Surroundings',
  component: 'ps-case-study',
  render: renderFixture,
  play: playFixture,
};

export default meta;

export const Dark: StoryObj = { name: 'On a dark page' };
export const AllStepsDark: StoryObj = { name: 'All steps on a dark page' };
export const Phone: StoryObj = { name: 'On the narrowest phone' };
export const RightToLeft: StoryObj = { name: 'Right to left, theme blue' };
