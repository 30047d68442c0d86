import { fixture, html, waitUntil } from '@open-wc/testing';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import '../../src/case-study/define.js';
import type { Story } from '../../src/content/story.js';
import { allShown, isOpen } from '../support/shown.js';

export const all = <T extends Element>(element: PsCaseStudy, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];

export const titleButtons = (element: PsCaseStudy) =>
  all<HTMLButtonElement>(element, 'button.title');

/** The numbers of the steps whose panels can be seen. */
export const shownSteps = (element: PsCaseStudy) =>
  all(element, '.panel').flatMap((panel, index) => (isOpen(panel) ? [index + 1] : []));

export const currentSteps = (element: PsCaseStudy) =>
  titleButtons(element).flatMap((button, index) =>
    button.getAttribute('aria-current') === 'step' ? [index + 1] : [],
  );

export const button = (element: PsCaseStudy, words: string) =>
  all<HTMLButtonElement>(element, 'button').find(
    (each) => each.textContent.trim() === words && each.checkVisibility(),
  )!;

export const status = (element: PsCaseStudy) => all(element, '[aria-live]')[0]!.textContent;

/** What a screen reader is told, once it is. */
export async function announced(element: PsCaseStudy): Promise<string> {
  await waitUntil(() => status(element), 'an announcement', { timeout: 10_000 });
  return status(element);
}

/** Where in the story a step’s title says that it is, to a reader who doesn’t see it. */
export const position = (element: PsCaseStudy, step: number) =>
  titleButtons(element)[step - 1]!.querySelector('.visually-hidden')!.textContent;

export const focused = (element: PsCaseStudy) => element.shadowRoot!.activeElement;

export async function press(element: PsCaseStudy, words: string): Promise<void> {
  button(element, words).click();
  await element.updateComplete;
  // The step is brought into view after it has been rendered.
  await Promise.resolve();
}

export async function story(
  template = html`<ps-case-study></ps-case-study>`,
): Promise<PsCaseStudy> {
  const shown = await fixture<PsCaseStudy>(template);
  await allShown(document); // also where the story is inside something, and its turn has to come
  return shown;
}

/** A story of the host's own. */
export const telling = (study: Story): Promise<PsCaseStudy> =>
  story(html`<ps-case-study .study=${study}></ps-case-study>`);

export const heading = (element: PsCaseStudy) => all(element, 'h2')[0]!.textContent;

/** Changes the language, and waits until its words have come and are shown. */
export async function readIn(element: PsCaseStudy, lang: 'so' | 'en'): Promise<void> {
  const isEnglish = () => all(element, 'ol a').at(-1)!.textContent === 'Learn more';
  element.lang = lang;
  await element.updateComplete; // it may have yet to begin
  await waitUntil(() => isEnglish() === (lang === 'en'), `words in ${lang}`, { interval: 5 });
  await element.updateComplete;
}
