import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { playFixture, renderFixture } from '../render-fixture.js';

const meta: Meta = {
  title: 'Vision statement/Your own content',
  component: 'ps-vision-statement',
  render: renderFixture,
  play: playFixture,
};

export default meta;

export const OwnHeadingAndLogo: StoryObj = { name: 'With your own heading and a logo' };
