/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { withActions } from 'storybook/actions/decorator';
import manifest from '../dist/custom-elements.json?raw';
import '../src/define.js';
import { themes } from '../src/theme/themes.js';
import './canvas.css';
import { controlsForArgs } from './controls-for-args.js';
import { inCanvas } from './canvas.js';
import { showOnPage, styleOf } from './hosts.js';
import type { LanguageRecord } from './languages.js';
import { eventNames, publicApi } from './public-api.js';
import { showCode } from './show-code.js';
import { globalTypes, initialGlobals, type Toolbars } from './toolbars.js';

setCustomElementsManifest(publicApi(manifest));

const records = import.meta.glob<LanguageRecord>('../xliff/*.json', {
  eager: true,
  import: 'default',
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: globalTypes(records),
  initialGlobals,
  decorators: [
    // All stories are Lit templates.
    (story, { globals }) => {
      const toolbars = globals as Toolbars;
      return inCanvas(story() as TemplateResult, toolbars, styleOf(toolbars.host));
    },
    (story, { globals, viewMode }) => {
      // A docs page is Storybook's own; a host's style would change that too.
      showOnPage(viewMode === 'docs' ? 'plain' : (globals as Toolbars).host);
      return story();
    },
    withActions,
  ],
  argTypesEnhancers: [controlsForArgs],
  argTypes: {
    theme: {
      control: 'select',
      options: themes,
      table: { type: { summary: themes.join(' | ') }, defaultValue: { summary: themes[0] } },
    },
    'heading-level': {
      control: 'select',
      options: [2, 3, 4, 5, 6],
      table: { type: { summary: '2 | 3 | 4 | 5 | 6' }, defaultValue: { summary: '2' } },
    },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    actions: { handles: eventNames(manifest) },
    controls: { expanded: true, sort: 'none' },
    docs: {
      codePanel: true,
      // What a state needs pressed is pressed there too.
      story: { autoplay: true },
      source: { excludeDecorators: true, transform: showCode },
    },
  },
};

export default preview;
