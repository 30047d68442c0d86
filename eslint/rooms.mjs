/**
 * The rooms of src/ open one way: which room may import from which. Widgets use what lies below
 * them, never each other, and nothing in a widget knows of the snippets that are made of it.
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
  ...Object.fromEntries(widgets.map((widget) => [widget, below])),
};

/** What a file of a room, so many folders deep in it, may not import. */
function restriction(room, depth, open) {
  const up = '\\.\\./'.repeat(depth);
  const message = `${room}/ opens to ${open.join(', ') || 'no other room'} alone (eslint/rooms.mjs).`;
  const patterns = [{ regex: `^${up}(?!(?:${open.join('|') || '$'})(?:/|$))`, message }];
  if (widgets.includes(room) && !open.includes('markup')) {
    patterns.push({
      regex: '(^|/)description\\.js$',
      message: 'A widget doesn’t know its snippets.',
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
