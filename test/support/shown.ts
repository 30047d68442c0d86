import { fixture, waitUntil } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import { tags } from '../../src/embed/snippet.js';

/** Waits until each widget of a page shows its own words: they begin in turn. */
export async function allShown(document: Document): Promise<void> {
  const { customElements } = document.defaultView!;
  const widgets = [...document.querySelectorAll<LitElement>(tags.join())];
  const names = new Set(widgets.map(({ localName }) => localName));
  await Promise.all([...names].map((name) => customElements.whenDefined(name)));
  await Promise.all(widgets.map((widget) => widget.updateComplete));
}

/** The same without asking for it: a widget that is waited for begins out of turn. */
export const allBegun = (widgets: readonly Element[]): Promise<void> =>
  waitUntil(
    () => widgets.every((widget) => widget.shadowRoot?.childElementCount),
    'A widget has not begun',
    { timeout: 10_000 },
  );

/** A fixture in which every widget shows its own words, also one whose turn has yet to come. */
export async function shownFixture<T extends Element>(template: TemplateResult): Promise<T> {
  const element = await fixture<T>(template);
  await allShown(document);
  return element;
}

/** Whether what a panel holds can be seen; what is hidden until it is found has a box all the same. */
export const isOpen = (panel: Element): boolean => panel.firstElementChild!.checkVisibility();
