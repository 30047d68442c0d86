import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { View } from '../src/case-study/read-view.js';
import type { Theme } from '../src/theme/themes.js';
import { playFixture, renderFixture } from './render-fixture.js';

interface Attributes {
  step: number;
  view: View;
  'learn-more': string;
  theme: Theme;
  'heading-level': number;
}

const meta: Meta<Attributes> = {
  title: 'Case study',
  component: 'ps-case-study',
  render: renderFixture,
  play: playFixture,
  argTypes: {
    step: {
      control: { type: 'number', min: 1, max: 6 },
      table: { defaultValue: { summary: '1' } },
    },
    view: {
      control: 'radio',
      options: ['steps', 'all'],
      table: { type: { summary: 'steps | all' }, defaultValue: { summary: 'steps' } },
    },
  },
};

export default meta;

type Story = StoryObj<Attributes>;

export const Playground: Story = {
  args: { step: 1, view: 'steps', 'learn-more': '', theme: 'teal', 'heading-level': 2 },
  render: (attributes) =>
    html`<ps-case-study
      step=${attributes.step}
      view=${attributes.view}
      learn-more=${attributes['learn-more'] || nothing}
      theme=${attributes.theme}
      heading-level=${attributes['heading-level']}
    ></ps-case-study>`,
};

export const AsItComes: Story = { name: 'As it comes' };
export const Step2: Story = { name: 'Step 2' };
export const Step3: Story = { name: 'Step 3' };
export const Step4: Story = { name: 'Step 4' };
export const Step5: Story = { name: 'Step 5' };
export const Step6: Story = { name: 'Step 6' };
export const Apart: Story = { name: 'Services working separately' };
export const OneStep: Story = { name: 'Another story, of one step' };
export const TwentySteps: Story = { name: 'Another story, of twenty steps' };
export const LongWords: Story = { name: 'Very long words' };
export const LongWordsOnPhone: Story = { name: 'Very long words on the narrowest phone' };
export const HostileWords: Story = { name: 'Hostile words' };
export const Misfit: Story = { name: 'Another story, which does not fit' };
export const LearnMore: Story = { name: 'Learn more on your own site' };
export const Dark: Story = { name: 'On a dark page' };
export const Phone: Story = { name: 'On the narrowest phone' };
export const AllSteps: Story = { name: 'All steps at once' };
export const AllStepsDark: Story = { name: 'All steps on a dark page' };
export const AllStepsApart: Story = { name: 'All steps, with services working separately' };
export const RightToLeft: Story = { name: 'Right to left, theme blue' };
