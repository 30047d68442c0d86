import { expect, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import '../../src/case-study/define.js';
import type { Story } from '../../src/content/story.js';
import { storyOf } from '../fixtures/stories.js';
import { takeMessages } from '../support/console.js';
import { expectFocus } from '../support/nodes.js';
import { all, currentSteps, focused, readIn, shownSteps, titleButtons } from './reading.js';
import { shownFixture } from '../support/shown.js';

/** What the story should be like, as the test itself reckons it. */
interface Expected {
  /** As it was asked for; it may lie outside the story. */
  asked: number;
  total: number;
  view: 'steps' | 'all';
  working: 'apart' | 'joined';
  lang: 'en' | 'so';
}

const asItComes: Expected = { asked: 1, total: 6, view: 'steps', working: 'joined', lang: 'en' };

const inside = (step: number, total: number) => Math.min(Math.max(step, 1), total);

const stepOf = ({ asked, total }: Expected) => inside(asked, total);

const goTo = (now: Expected, step: number): Expected => ({
  ...now,
  asked: inside(step, now.total),
});

const tell = (now: Expected, total: number): Expected => ({
  ...now,
  total,
  asked: now.asked > now.total ? now.asked : inside(now.asked, total),
});

/** A reader's press, on what should be there; undefined says that it should not. */
interface Press {
  selector: (number: number, now: Expected) => string;
  then: (now: Expected, number: number) => Expected | undefined;
}

const inSteps = ({ view, total }: Expected) => view === 'steps' && total > 1;

const presses: Record<string, Press> = {
  title: {
    selector: (number, { total }) => `ol > li:nth-child(${1 + (number % total)}) button.title`,
    then: (now, number) => (now.view === 'steps' ? goTo(now, 1 + (number % now.total)) : undefined),
  },
  next: {
    selector: (_, now) => `#step-${stepOf(now)} .controls .button:not(.quiet)`,
    then: (now) =>
      inSteps(now) ? goTo(now, stepOf(now) === now.total ? 1 : stepOf(now) + 1) : undefined,
  },
  back: {
    selector: (_, now) => `#step-${stepOf(now)} .controls .quiet`,
    then: (now) => (inSteps(now) && stepOf(now) > 1 ? goTo(now, stepOf(now) - 1) : undefined),
  },
  view: {
    selector: () => 'button.view',
    then: (now) =>
      now.total > 1 ? { ...now, view: now.view === 'all' ? 'steps' : 'all' } : undefined,
  },
};

/** Two places in the document, between which an element can move. */
const homes = (element: PsCaseStudy) => [...element.closest('main')!.children];

type Act = (element: PsCaseStudy, now: Expected, number: number) => Expected;

/** What the page itself may do, with a number that says where or how far. */
const acts: Record<string, Act> = {
  next: (element, now) => (element.next(), goTo(now, stepOf(now) + 1)),
  previous: (element, now) => (element.previous(), goTo(now, stepOf(now) - 1)),
  goTo: (element, now, number) => (element.goTo(number - 5), goTo(now, number - 5)),
  step: (element, now, number) => ({ ...now, asked: (element.step = number - 5) }),
  steps: (element, now) => ({ ...now, view: (element.view = 'steps') }),
  all: (element, now) => ({ ...now, view: (element.view = 'all') }),
  study: (element, now, number) => {
    element.study = storyOf(1 + (number % 20));
    return tell(now, 1 + (number % 20));
  },
  tyrone: (element, now) => ((element.study = null), tell(now, 6)),
  misfit: (element, now, number) => {
    element.study = [42, {}, { ...storyOf(1), steps: [] }][number % 3] as Story;
    return now;
  },
  move: (element, now, number) => (homes(element)[number % 2]!.append(element), now),
  language: (element, now, number) => ({
    ...now,
    lang: (element.lang = number % 2 ? 'so' : 'en'),
  }),
  switch: (element, now, number) => {
    const working = number % 2 ? 'apart' : 'joined';
    if (!element.shadowRoot) return now; // it has yet to begin, and has nothing to press
    const choice = all<HTMLInputElement>(element, 'input')[number % 2 ? 0 : 1];
    choice?.click();
    return choice ? { ...now, working } : now;
  },
};

async function settle(element: PsCaseStudy): Promise<void> {
  await element.updateComplete;
  await element.updateComplete; // a press goes on after the first
}

async function press(element: PsCaseStudy, now: Expected, { selector, then }: Press, by: number) {
  await settle(element);
  const pressed = all<HTMLElement>(element, selector(by, now))[0];
  const after = then(now, by);
  expect(!!pressed).to.equal(!!after);
  pressed?.focus();
  pressed?.click();
  await settle(element);
  const current = titleButtons(element)[stepOf(after ?? now) - 1];
  if (after && pressed?.localName === 'button' && !pressed.matches('.view')) {
    expectFocus(current);
  }
  return after ?? now;
}

function check(element: PsCaseStudy, now: Expected): void {
  const step = stepOf(now);
  const every = Array.from({ length: now.total }, (_, index) => index + 1);
  expect(all(element, 'ol > li').length).to.equal(now.total);
  expect(shownSteps(element)).to.deep.equal(now.view === 'all' ? every : [step]);
  expect(currentSteps(element)).to.deep.equal(now.view === 'all' ? [] : [step]);
  expect([element.step, element.view]).to.deep.equal([step, now.view]);
  const [apart, joined] = all<HTMLInputElement>(element, 'input');
  if (apart) expect((now.working === 'apart' ? apart : joined!).checked).to.equal(true);
}

const isLost = (element: PsCaseStudy) => !focused(element)?.checkVisibility();

describe('Any sequence of what readers and hosts do', () => {
  it('leaves one step current, or all shown, and never drops the focus', async () => {
    const names = [...Object.keys(acts), ...Object.keys(presses).map((name) => `press ${name}`)];
    const sequence = fc.array(
      fc.tuple(fc.constantFrom(...names), fc.nat({ max: 40 }), fc.boolean()),
      { maxLength: 20 },
    );
    await fc.assert(
      fc.asyncProperty(sequence, async (sequence) => {
        const page = await shownFixture(
          html`<main>
            <div><ps-case-study></ps-case-study></div>
            <div></div>
          </main>`,
        );
        const element = page.querySelector('ps-case-study')!;
        let now = asItComes;
        let hadFocus = false;
        for (const [name, number, inOneGo] of sequence) {
          const pressed = presses[name.replace('press ', '')];
          now =
            name.startsWith('press ') && pressed
              ? await press(element, now, pressed, number)
              : acts[name]!(element, now, number);
          // An element that is moved loses the focus, in every browser.
          hadFocus = name !== 'move' && (hadFocus || element.matches(':focus'));
          if (inOneGo) continue;
          await settle(element);
          if (name === 'language') await readIn(element, now.lang);
          check(element, now);
          if (hadFocus && isLost(element)) throw new Error(`focus lost after ${name}`);
        }
        await readIn(element, now.lang);
        check(element, now);
        page.remove();
        takeMessages(); // a step beyond the story's end and a story that doesn't fit are named
      }),
      { numRuns: 150, includeErrorInReport: true },
    );
  });
});
