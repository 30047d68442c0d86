/**
 * The rooms of src/, and which may import from which. Widgets use the rooms below them and never
 * each other, and no widget imports its own description, which is for the snippets and the builder.
 */
import { widgetFolders } from '../scripts/build/widget-lists.mjs';

const below = ['values', 'content', 'locale', 'theme', 'drawings', 'shared'];
const widgets = widgetFolders();

const rooms = {
  values: [],
  theme: [],
  drawings: [],
  markup: ['values'],
  content: ['values'],
  locale: ['values', 'files.js'],
  shared: ['values', 'content', 'locale', 'theme'],
  embed: ['markup', ...below, ...widgets],
  builder: ['embed', 'markup', ...below],
  check: ['builder', 'embed', 'markup', ...below],
  frame: [],
  ...Object.fromEntries(widgets.map((widget) => [widget, below])),
};

/** What a file may not import, by its room and how many folders deep it is in there. */
function restriction(room, depth, open) {
  const up = '\\.\\./'.repeat(depth);
  const message = `${room}/ may import from ${open.join(', ') || 'no other room'} only (eslint/rooms.mjs).`;
  const patterns = [{ regex: `^${up}(?!(?:${open.join('|') || '$'})(?:/|$))`, message }];
  if (widgets.includes(room) && !open.includes('markup')) {
    patterns.push({
      regex: '(^|/)description\\.js$',
      message: 'Descriptions are for the snippets and the builder: they stay out of the scripts.',
    });
  }
  return { 'no-restricted-imports': ['error', { patterns }] };
}

export const roomRules = [
  ...Object.entries(rooms).flatMap(([room, open]) => [
    { files: [`src/${room}/*.ts`], rules: restriction(room, 1, open) },
    { files: [`src/${room}/*/*.ts`], rules: restriction(room, 2, open) },
  ]),
  ...widgets.map((widget) => ({
    files: [`src/${widget}/description.ts`],
    rules: restriction(widget, 1, [...below, 'markup']),
  })),
];
