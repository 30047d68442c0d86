import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { playFixture, renderFixture } from '../render-fixture.js';

const meta: Meta = {
  title: 'Welcome video/Your own content',
  component: 'ps-welcome-video',
  render: renderFixture,
  play: playFixture,
};

export default meta;

export const OwnPoster: StoryObj = { name: 'A poster of your own' };
export const OtherForms: StoryObj = { name: 'With links to BSL, Easy Read and a recording' };
