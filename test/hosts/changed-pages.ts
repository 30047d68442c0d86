import type { Frame } from '../support/frame.js';
import { script, type Host } from './host.js';
import { failingScripts } from './scripts.js';

type Window = Frame['window'];

export const refuse = (): never => {
  throw new Error('Not here');
};

/** Gives an object methods that for…in finds, as libraries did. */
function add(prototype: object, names: readonly string[]): void {
  for (const name of names) Object.assign(prototype, { [name]: () => name });
}

/** What pages’ own scripts do to the language and to the page. */
export const changes: Readonly<Record<string, (window: Window) => void>> = {
  'give arrays, texts and objects a toJSON': ({ Array, String, Object }) => {
    for (const { prototype } of [Array, String, Object]) add(prototype, ['toJSON']);
  },
  'have another Array.from, that takes no function': ({ Array }) => {
    Array.from = ((list: ArrayLike<unknown>) => [].slice.call(list)) as typeof Array.from;
  },
  'add to Array.prototype what for…in finds': ({ Array }) =>
    add(Array.prototype, ['each', 'first', 'last', 'include', 'inspect', 'raw', 'strings']),
  'add to Object.prototype what for…in finds': ({ Object }) =>
    add(Object.prototype, ['each', 'extend', 'file', 'clone', 'keys', 'contains']),
  'add methods to every element': ({ Element }) =>
    add(Element.prototype, ['update', 'render', 'show', 'play', 'next', 'study', 'messages']),
  'freeze what the language has': ({ Object, Array, Function, Promise, Map, Set }) => {
    for (const each of [Object, Array, Function, Promise, Map, Set]) {
      Object.freeze(each);
      Object.freeze(each.prototype);
    }
  },
  'freeze elements and their constructors': (window) => {
    const { EventTarget, Node, Element, HTMLElement, Document, ShadowRoot } = window;
    for (const each of [EventTarget, Node, Element, HTMLElement, Document, ShadowRoot]) {
      window.Object.freeze(each);
      window.Object.freeze(each.prototype);
    }
    window.Object.freeze(window.customElements);
  },
};

/** What keeps every widget from being shown. */
export const faults: Readonly<Record<string, (window: Window) => void>> = {
  'no root is attached': ({ Element }) => (Element.prototype.attachShadow = refuse),
  'no style sheet can be made': ({ CSSStyleSheet }) =>
    (CSSStyleSheet.prototype.replaceSync = refuse),
  'no template can be read': ({ Document }) => (Document.prototype.importNode = refuse),
};

export const changedPages: readonly Host[] = [
  ...Object.entries(changes).map(([name, prepare]) => ({
    name: `scripts that ${name}`,
    prepare,
    scripts: script(),
  })),
  {
    name: 'no way to tell a state',
    prepare: ({ HTMLElement }) => (HTMLElement.prototype.attachInternals = refuse),
    scripts: script(),
  },
];

export const failingPages: readonly Host[] = [
  ...Object.entries(faults).map(([name, prepare]) => ({
    name,
    prepare,
    scripts: script(),
    seesWords: true,
    says: /can’t be shown; the words in its tag are shown instead/,
  })),
  {
    name: 'no element can be defined',
    prepare: ({ CustomElementRegistry }) => (CustomElementRegistry.prototype.define = refuse),
    scripts: script(),
    seesWords: true,
    says: /can’t be defined; the words in its tag stay/,
  },
  ...failingScripts,
];
