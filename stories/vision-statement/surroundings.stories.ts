import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { playFixture, renderFixture } from '../render-fixture.js';

const meta: Meta = {
  title: 'Vision statement/Surroundings',
  component: 'ps-vision-statement',
  render: renderFixture,
  play: playFixture,
};

export default meta;

export const RightToLeft: StoryObj = { name: 'Right to left' };
export const UnknownLanguage: StoryObj = { name: 'On a page in a language that we do not have' };
export const PageInTag: StoryObj = {
  name: 'With a part of the page in its tag, which nobody closed',
};
