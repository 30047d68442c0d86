import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import '../../src/case-study/define.js';
import type { Story } from '../../src/content/story.js';
import { storyOf } from '../fixtures/stories.js';
import { takeMessages } from '../support/console.js';

const buttons = (element: PsCaseStudy) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, input, a')].filter(
    (each) => each.getClientRects().length > 0 && each.localName !== 'a',
  );

/** What a reader or a host may do, with a number that says where or how far. */
const operations: Record<string, (element: PsCaseStudy, number: number) => void> = {
  press: (element, number) => {
    const all = buttons(element);
    const pressed = all[number % (all.length || 1)];
    pressed?.focus();
    pressed?.click();
  },
  next: (element) => element.next(),
  previous: (element) => element.previous(),
  goTo: (element, number) => element.goTo(number - 5),
  step: (element, number) =>
    (element.step = 1 + (number % element.shadowRoot!.querySelectorAll('ol > li').length)),
  steps: (element) => (element.view = 'steps'),
  all: (element) => (element.view = 'all'),
  study: (element, number) => (element.study = storyOf(1 + (number % 20))),
  misfit: (element, number) =>
    (element.study = [42, {}, { ...storyOf(1), steps: [] }][number % 3] as Story),
  move: (element, number) => homes(element)[number % 2]!.append(element),
  tyrone: (element) => (element.study = null),
  language: (element, number) => (element.lang = number % 2 ? 'so' : 'en'),
};

/** Two places in the document, between which an element can move. */
const homes = (element: PsCaseStudy) => [...element.closest('main')!.children];

/** Exactly one step is shown and is the current one; or all are, and none is. */
function checkShown(element: PsCaseStudy): void {
  const steps = [...element.shadowRoot!.querySelectorAll('ol > li')];
  const shown = steps.filter((step) => step.querySelector('.panel')!.getClientRects().length > 0);
  const current = steps.filter((step) => step.querySelector('[aria-current="step"]'));
  if (element.view === 'all') {
    expect([shown.length, current.length]).to.deep.equal([steps.length, 0]);
  } else {
    expect(shown).to.deep.equal(current);
    expect(shown).to.deep.equal([steps[element.step - 1]]);
  }
}

describe('Any sequence of what readers and hosts do', () => {
  it('leaves one step current, or all shown, and never drops the focus', async () => {
    const sequence = fc.array(
      fc.tuple(fc.constantFrom(...Object.keys(operations)), fc.nat({ max: 40 }), fc.boolean()),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(sequence, async (acts) => {
        const page = await fixture(
          html`<main>
            <div><ps-case-study></ps-case-study></div>
            <div></div>
          </main>`,
        );
        const element = page.querySelector('ps-case-study')!;
        let hadFocus = false;
        for (const [name, number, inOneGo] of acts) {
          operations[name]!(element, number);
          hadFocus ||= element.matches(':focus');
          // An element that is moved loses the focus, in every browser.
          if (name === 'move') hadFocus = false;
          if (inOneGo) continue;
          await element.updateComplete;
          await element.updateComplete; // a press goes on after the first
          checkShown(element);
          hadFocus ||= element.matches(':focus');
          const focused = element.shadowRoot!.activeElement;
          const isLost = hadFocus && (!focused || focused.getClientRects().length === 0);
          if (isLost) throw new Error(`focus lost after ${name}`);
        }
        page.remove();
        takeMessages(); // a step beyond the story's end and a story that doesn't fit are named
      }),
      { numRuns: 100, includeErrorInReport: true },
    );
  });
});
