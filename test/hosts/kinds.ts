import { changedPages, failingPages } from './changed-pages.js';
import { containers } from './containers.js';
import type { Host } from './host.js';
import { inherited } from './inherited.js';
import { lives } from './lives.js';
import { policies } from './policies.js';
import { scripts } from './scripts.js';
import { styles } from './styles.js';

/** Every host that the widgets are tried on, by kind. */
export const kinds: Readonly<Record<string, readonly Host[]>> = {
  'Policies: the page allows': policies,
  'Styles: the page has': styles,
  'Boxes: the widgets are in': containers,
  'Inherited properties: around the widgets is': inherited,
  'Scripts: ours comes': scripts,
  'Lives: a widget is': lives,
  'Changed pages: the page has': changedPages,
  'Failing pages: on the page,': failingPages,
};
