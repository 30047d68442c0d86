import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { playFixture, renderFixture } from '../render-fixture.js';

const meta: Meta = {
  title: 'Welcome video/Stress tests',
  component: 'ps-welcome-video',
  render: renderFixture,
  play: playFixture,
};

export default meta;

export const Unplayable: StoryObj = { name: 'An address that can’t be played' };
export const LongWord: StoryObj = { name: 'A very long word in the title' };
