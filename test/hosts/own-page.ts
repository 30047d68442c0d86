import type { LitElement } from 'lit';
import { tags } from '../../src/embed/snippet.js';
import { widgetProblems } from './widget-problems.js';

/* Runs in a page that is in no frame (scripts/test/own-pages.mjs). */

const widgets = () => [...document.querySelectorAll<LitElement>(tags.join())];

/** What isn’t as it should be with the widgets of this page, which speaks Polish. */
export async function problems(): Promise<string[]> {
  await Promise.all(widgets().map(({ updateComplete }) => updateComplete));
  const found = await Promise.all(tags.map((tag) => widgetProblems(document, tag)));
  return [
    ...found.flat(),
    ...widgets()
      .filter(({ shadowRoot }) => !shadowRoot?.querySelector('.widget:lang(pl)'))
      .map(({ localName }) => `${localName} doesn’t speak Polish`),
  ];
}

/** What has changed for a reader, who had opened a card and the second step, has been elsewhere and is back. */
export async function problemsAfterReturn(): Promise<string[]> {
  const cards = document.querySelector('ps-priority-cards')!.shadowRoot!;
  const story = document.querySelector<LitElement>('ps-case-study')!;
  const inStory = (part: string) => story.shadowRoot!.querySelector<HTMLElement>(part);
  const isKept = cards.querySelector('[aria-expanded="true"]') && inStory('[data-shown] > #step-2');
  inStory('[aria-controls="step-3"]')!.click();
  await story.updateComplete;
  return [
    ...(isKept ? [] : ['the card or the step has closed']),
    ...(inStory('[data-shown] > #step-3') ? [] : ['a press does nothing']),
  ];
}
