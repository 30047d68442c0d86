import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Theme } from '../src/theme/themes.js';
import { sampleFilm } from '../src/welcome-video/sample-film.js';
import { playFixture, renderFixture } from './render-fixture.js';

interface Attributes {
  src: string;
  'film-title': string;
  'film-description': string;
  poster: string;
  captions: string;
  'captions-lang': string;
  theme: Theme;
  'heading-level': number;
}

const meta: Meta<Attributes> = {
  title: 'Welcome video',
  component: 'ps-welcome-video',
  render: renderFixture,
  play: playFixture,
};

export default meta;

type Story = StoryObj<Attributes>;

export const Playground: Story = {
  args: { ...sampleFilm, poster: '', 'captions-lang': 'en', theme: 'teal', 'heading-level': 2 },
  render: (attributes) =>
    html`<ps-welcome-video
      src=${attributes.src || nothing}
      film-title=${attributes['film-title'] || nothing}
      film-description=${attributes['film-description'] || nothing}
      poster=${attributes.poster || nothing}
      captions=${attributes.captions || nothing}
      captions-lang=${attributes['captions-lang'] || nothing}
      theme=${attributes.theme}
      heading-level=${attributes['heading-level']}
    ></ps-welcome-video>`,
};

export const WithoutAFilm: Story = { name: 'Without a film' };
export const SampleFilm: Story = { name: 'Sample film, with captions and a transcript' };
export const Playing: Story = { name: 'The sample film, playing' };
export const OwnPoster: Story = { name: 'A poster of your own' };
export const OnYouTube: Story = { name: 'A film on YouTube' };
export const OnVimeo: Story = { name: 'A film on Vimeo' };
export const Unplayable: Story = { name: 'An address that can’t be played' };
export const LongWord: Story = { name: 'A very long word in the title' };
export const RightToLeft: Story = { name: 'Right to left' };
