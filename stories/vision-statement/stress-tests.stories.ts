import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { playFixture, renderFixture } from '../render-fixture.js';

const meta: Meta = {
  title: 'Vision statement/Stress tests',
  component: 'ps-vision-statement',
  render: renderFixture,
  play: playFixture,
};

export default meta;

export const LongWords: StoryObj = { name: 'Very long words' };
