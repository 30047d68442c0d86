/// <reference types="vite/client" />
import changelog from '../../CHANGELOG.md?raw';
import manifest from '../../dist/custom-elements.json?raw';
import { WidgetAnatomy } from './anatomy.js';
import { WidgetChanges } from './changes.js';
import { WidgetSwatches } from './swatches.js';

/** Called, not only loaded: the package says that of our modules only src/ has side effects. */
export function defineForDesigners(): void {
  WidgetAnatomy.manifest = manifest;
  WidgetChanges.changelog = changelog;
  customElements.define('widget-anatomy', WidgetAnatomy);
  customElements.define('widget-changes', WidgetChanges);
  customElements.define('widget-swatches', WidgetSwatches);
}
