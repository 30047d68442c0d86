import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { playFixture, renderFixture } from '../render-fixture.js';

const meta: Meta = {
  title: 'Case study/States',
  component: 'ps-case-study',
  render: renderFixture,
  play: playFixture,
};

export default meta;

export const AsItComes: StoryObj = { name: 'As it comes' };
export const Step2: StoryObj = { name: 'Step 2' };
export const Step3: StoryObj = { name: 'Step 3' };
export const Step4: StoryObj = { name: 'Step 4' };
export const Step5: StoryObj = { name: 'Step 5' };
export const Step6: StoryObj = { name: 'Step 6' };
export const Apart: StoryObj = { name: 'Services working separately' };
export const AllSteps: StoryObj = { name: 'All steps at once' };
export const AllStepsApart: StoryObj = { name: 'All steps, with services working separately' };
