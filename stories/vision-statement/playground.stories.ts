import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Theme } from '../../src/theme/themes.js';

interface Attributes {
  theme: Theme;
  'heading-level': number;
}

const meta: Meta<Attributes> = {
  title: 'Vision statement/Playground',
  component: 'ps-vision-statement',
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<Attributes>;

export const Playground: Story = {
  args: { theme: 'teal', 'heading-level': 2 },
  render: (attributes) =>
    html`<ps-vision-statement
      theme=${attributes.theme}
      heading-level=${attributes['heading-level']}
    ></ps-vision-statement>`,
};
