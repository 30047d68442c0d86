import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Theme } from '../../src/theme/themes.js';
import { sampleFilm } from '../../src/welcome-video/sample-film.js';

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
  title: 'Welcome video/Playground',
  component: 'ps-welcome-video',
  tags: ['!autodocs'],
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
