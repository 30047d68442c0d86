import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { playFixture, renderFixture } from '../render-fixture.js';

const meta: Meta = {
  title: 'Welcome video/Surroundings',
  component: 'ps-welcome-video',
  render: renderFixture,
  play: playFixture,
};

export default meta;

export const RightToLeft: StoryObj = { name: 'Right to left' };
export const KeptOut: StoryObj = { name: 'A film that the page’s policy keeps out' };
