import type { StoryContext } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { codeOf } from './story-code.js';

/** The code panel: what a partner would paste, whatever Storybook has put into the arguments. */
export const showCode = (_code: string, context: StoryContext): string =>
  codeOf(context.originalStoryFn(context.args, context) as TemplateResult);
