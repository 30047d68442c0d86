import { each } from './containers.js';
import { allBelow, script, type Host } from './host.js';

/** What the boxes around a widget hand down to it, and what they do to whatever is in them. */
const styles: Readonly<Record<string, string>> = {
  'small text': 'font-size: 8px',
  'large text': 'font-size: 40px',
  'a fixed font': 'font-family: monospace',
  'lines without height': 'line-height: 0',
  'spaced capitals in the middle':
    'text-align: center; text-transform: uppercase; letter-spacing: 3px; word-spacing: 9px',
  'text on one line': 'white-space: nowrap',
  'text that is indented, justified and broken anywhere':
    'text-indent: 3em; text-align: justify; word-break: break-all',
  'lines from right to left': 'direction: rtl',
  // With a height of its own, which WebKit doesn’t take from lines of another direction.
  'lines from top to bottom': 'writing-mode: vertical-rl; inline-size: 1600px',
  'lines from top to bottom, the first on the left':
    'writing-mode: vertical-lr; inline-size: 1600px',
  'white text on white': 'color: white; background: white',
  'dark colours': 'color-scheme: dark; color: white; background: black',
  'outlined letters, struck through': 'text-decoration: line-through; -webkit-text-stroke: 2px red',
  'nothing to select or to point with': 'user-select: none; cursor: none',
  'two columns': 'columns: 2; column-gap: 16px',
  'a transform': 'transform: rotate(0deg) scale(1)',
  containment: 'contain: layout paint style',
  'a container of its own': 'container-type: inline-size',
};

/** What gives the words in the tags another size than the widgets have. */
const moving = [
  'spaced capitals in the middle',
  'text on one line',
  'text that is indented, justified and broken anywhere',
  'two columns',
];

export const inherited: readonly Host[] = [
  ...Object.entries(styles).map(([name, style]) => ({
    name,
    body: each(`<div style="${style}">`),
    ...(moving.includes(name) && { moves: allBelow }),
  })),
  {
    name: 'a box whose contents are left out until they are near',
    body: each('<div style="content-visibility: auto">'),
    scripts: script(), // when such a box gets its height is up to the engine
  },
];
