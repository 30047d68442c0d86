/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import nhsuk from 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css?raw';
import { withActions } from 'storybook/actions/decorator';
import manifest from '../dist/custom-elements.json?raw';
import '../src/define.js';
import { themes } from '../src/theme/themes.js';
import './canvas.css';
import { controlsForArgs } from './controls-for-args.js';
import { inCanvas } from './canvas.js';
import { defineForDesigners } from './designers/define.js';
import { bringSheet, showOnPage, styleOf } from './hosts.js';
import type { LanguageRecord } from './languages.js';
import { eventNames, publicApi } from './public-api.js';
import { showCode } from './show-code.js';
import { theme } from './theme.js';
import { globalTypes, initialGlobals, type Toolbars } from './toolbars.js';
import { viewports } from './viewports.js';

bringSheet('nhsuk', nhsuk);
defineForDesigners();
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
      const { host, text } = toolbars;
      return inCanvas(story() as TemplateResult, toolbars, styleOf(host, text));
    },
    (story, { globals, viewMode }) => {
      // A docs page is Storybook's own; a host's style would change that too.
      const { host, text } = globals as Toolbars;
      if (viewMode === 'docs') showOnPage('plain', '100pc');
      else showOnPage(host, text);
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
    viewport: { options: viewports },
    docs: {
      theme: theme(),
      codePanel: true,
      // What a state needs pressed is pressed there too.
      story: { autoplay: true },
      source: { excludeDecorators: true, transform: showCode },
    },
  },
};

export default preview;
