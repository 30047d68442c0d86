import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { playFixture, renderFixture } from '../render-fixture.js';

const meta: Meta = {
  title: 'Case study/Stress tests',
  component: 'ps-case-study',
  render: renderFixture,
  play: playFixture,
};

export default meta;

export const LongWords: StoryObj = { name: 'Very long words' };
export const LongWordsOnPhone: StoryObj = { name: 'Very long words on the narrowest phone' };
export const HostileWords: StoryObj = { name: 'Hostile words' };
export const Misfit: StoryObj = { name: 'Another story, which does not fit' };
