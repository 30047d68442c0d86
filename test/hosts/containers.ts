import { tags } from '../../src/embed/snippet.js';
import { allBelow, type Host } from './host.js';

type Body = NonNullable<Host['body']>;

/** A box for each widget. */
export const each =
  (open: string, close = '</div>'): Body =>
  (snippets) =>
    snippets.map((one) => open + one + close).join('\n');

/** A style of the page for the widgets themselves. */
const own =
  (style: string): Body =>
  (snippets) =>
    `<style>${tags.join()} { ${style} }</style>${snippets.join('\n')}`;

/** Boxes that fit their contents, in which the words in the tag have the widget’s size. */
export const fitting: Readonly<Record<string, Body>> = {
  'an inline block': each('<div style="display: inline-block">'),
  'a float': each('<div style="float: left; clear: left">'),
  'a box of fit-content': each('<div style="inline-size: fit-content">'),
  'an inline flex container': each('<div style="display: inline-flex">'),
  'an inline grid': each('<div style="display: inline-grid">'),
  'a row of flexible boxes': each('<div style="display: flex">'),
  'a centred column': (snippets) =>
    `<div style="display: flex; flex-direction: column; align-items: center">${snippets.join('')}</div>`,
  'a centred grid': each('<div style="display: grid; place-items: center">'),
  'a float of its own': own('float: left; clear: left'),
};

/** Boxes that fit their contents, and treat those as one line of text at first. */
export const fittingLater: Readonly<Record<string, Body>> = {
  'a table cell': each('<table><tr><td>', '</td></tr></table>'),
  'a box out of the flow': each(
    '<div style="position: relative; block-size: 4000px"><div style="position: absolute">',
    '</div></div>',
  ),
  'a button': each('<button style="font: inherit">', '</button>'),
  'an inline block of its own': own('display: inline-block'),
  'an inline flex container of its own': own('display: inline-flex'),
};

/** Widgets that a page makes something else than a block. */
export const remade: Readonly<Record<string, Body>> = {
  'a flex container of its own': own('display: flex'),
  'a grid of its own': own('display: grid'),
  'a line of text': own('display: inline'),
};

/** Where the words in the tags are as wide as the line that they are taken for, at this width. */
const moving: Readonly<Record<string, readonly number[]>> = {
  'a table cell': [375],
  'a button': [375],
  'an inline block of its own': [375, 1000],
  'an inline flex container of its own': [375, 1000],
  'a line of text': [375, 1000],
};

const boxesAt = (width: number) =>
  Object.entries({ ...fitting, ...fittingLater, ...remade }).map(([name, body]) => ({
    name: width === 375 ? `${name}, on a phone` : name,
    body,
    width,
    ...(moving[name]?.includes(width) && { moves: allBelow }),
  }));

export const containers: readonly Host[] = [
  ...boxesAt(1000),
  ...boxesAt(375),
  { name: 'a column of 300 px', body: each('<div style="inline-size: 300px">') },
  { name: 'a scrolling box', body: each('<div style="block-size: 300px; overflow: auto">') },
];
