import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { View } from '../../src/case-study/read-view.js';
import type { Theme } from '../../src/theme/themes.js';

interface Attributes {
  step: number;
  view: View;
  'learn-more': string;
  theme: Theme;
  'heading-level': number;
}

const meta: Meta<Attributes> = {
  title: 'Case study/Playground',
  component: 'ps-case-study',
  tags: ['!autodocs'],
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
