import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { playFixture, renderFixture } from '../render-fixture.js';

const meta: Meta = {
  title: 'Welcome video/States',
  component: 'ps-welcome-video',
  render: renderFixture,
  play: playFixture,
};

export default meta;

export const WithoutAFilm: StoryObj = { name: 'Without a film' };
export const SampleFilm: StoryObj = { name: 'Sample film, with captions and a transcript' };
export const Playing: StoryObj = { name: 'The sample film, playing' };
export const OnYouTube: StoryObj = { name: 'A film on YouTube' };
export const OnVimeo: StoryObj = { name: 'A film on Vimeo' };
