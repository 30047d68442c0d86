import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Theme } from '../../src/theme/themes.js';

interface Attributes {
  show: string;
  theme: Theme;
  'heading-level': number;
}

const meta: Meta<Attributes> = {
  title: 'Priority cards/Playground',
  component: 'ps-priority-cards',
  tags: ['!autodocs'],
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
