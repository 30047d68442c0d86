import { tags } from '../../src/embed/snippet.js';
import type { Frame } from '../support/frame.js';
import { allShown } from '../support/shown.js';
import type { Host } from './host.js';

const widgetsOf = ({ document }: Frame) => [...document.querySelectorAll<HTMLElement>(tags.join())];

/** The place of each widget, for another to come there. */
function replaceEach(frame: Frame, other: (widget: HTMLElement) => Node): void {
  for (const widget of widgetsOf(frame)) widget.replaceWith(other(widget));
}

/** What happens to widgets on a page that is never reloaded. */
const acts: Readonly<Record<string, (frame: Frame) => unknown>> = {
  'moved to the end of the page': ({ document, ...frame }) =>
    document.body.append(...widgetsOf({ document, ...frame })),
  'taken out and put back': (frame) => {
    for (const widget of widgetsOf(frame)) {
      const { nextSibling, parentNode } = widget;
      widget.remove();
      parentNode!.insertBefore(widget, nextSibling);
    }
  },
  copied: (frame) => replaceEach(frame, (widget) => widget.cloneNode(true)),
  'made by a script': (frame) =>
    replaceEach(frame, ({ localName }) => frame.document.createElement(localName)),
  'written as HTML': ({ document, ...frame }) => {
    for (const { localName, parentElement } of widgetsOf({ document, ...frame })) {
      const box = document.createElement('div');
      parentElement!.querySelector(localName)!.replaceWith(box);
      box.innerHTML = `<${localName}></${localName}>`;
    }
  },
  'taken from a template': ({ document, ...frame }) =>
    replaceEach({ document, ...frame }, ({ localName }) => {
      const template = document.createElement('template');
      template.innerHTML = `<${localName}></${localName}>`;
      return template.content.cloneNode(true);
    }),
  'sent to another document and back': (frame) => {
    const other = frame.document.implementation.createHTMLDocument('Another');
    replaceEach(frame, (widget) => {
      const place = frame.document.createComment('');
      widget.replaceWith(place);
      other.body.append(widget);
      place.replaceWith(widget);
      return widget;
    });
  },
  'turned to Polish and back before it has come': ({ document }) => {
    document.documentElement.lang = 'pl';
    document.documentElement.lang = 'en';
  },
};

export const lives: readonly Host[] = Object.entries(acts).map(([name, act]) => ({
  name,
  act: async (frame: Frame) => {
    act(frame);
    await allShown(frame.document);
  },
}));
