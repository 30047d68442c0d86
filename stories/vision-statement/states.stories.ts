import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { playFixture, renderFixture } from '../render-fixture.js';

const meta: Meta = {
  title: 'Vision statement/States',
  component: 'ps-vision-statement',
  render: renderFixture,
  play: playFixture,
};

export default meta;

export const AsItComes: StoryObj = { name: 'As it comes' };
export const ThemeBlue: StoryObj = { name: 'Theme blue' };
export const ThemePlum: StoryObj = { name: 'Theme plum' };
export const ThemeSlate: StoryObj = { name: 'Theme slate' };
