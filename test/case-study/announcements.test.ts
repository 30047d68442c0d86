import { expect, html, nextFrame } from '@open-wc/testing';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import '../../src/case-study/define.js';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import type { StepChangeEvent } from '../../src/case-study/events.js';
import { expectFocus } from '../support/nodes.js';
import { all, button, press, status, story, titleButtons } from './reading.js';

let clock: SinonFakeTimers;

/** Every text that the live region comes to hold from now on, until a screen reader has taken it. */
function listen(element: PsCaseStudy): () => Promise<string[]> {
  const heard: string[] = [];
  const hear = (changes: MutationRecord[]) => heard.push(...changes.map(() => status(element)));
  const observer = new MutationObserver(hear);
  const region = all(element, '[aria-live="polite"]')[0]!;
  observer.observe(region, { characterData: true, childList: true, subtree: true });
  return async () => {
    await clock.tickAsync(1_000);
    hear(observer.takeRecords());
    return [...new Set(heard.splice(0))];
  };
}

/** Presses a title, and waits until the reader has been brought to it. */
async function pressTitle(element: PsCaseStudy, step: number): Promise<void> {
  titleButtons(element)[step - 1]!.click();
  await element.updateComplete;
  await nextFrame();
}

/** A test whose time is its own; what follows each test is not. */
const timed = (words: string, test: () => Promise<void>) =>
  it(words, async () => {
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      await test();
    } finally {
      clock.restore();
    }
  });

describe('What is announced', () => {
  timed('is nothing where the focus goes to a title, which says where the reader is', async () => {
    const element = await story();
    const heard = listen(element);
    for (const [words, step] of [
      ['Next', 2],
      ['Next', 3],
      ['Back', 2],
    ] as const) {
      button(element, words).focus(); // as a key or a mouse does, unlike click()
      await press(element, words);
      await nextFrame();
      expectFocus(titleButtons(element)[step - 1]);
      expect(await heard(), words).to.deep.equal([]);
    }
    await pressTitle(element, 4);
    expectFocus(titleButtons(element)[3]);
    expect(await heard()).to.deep.equal([]);
  });

  timed(
    'is the position where the title that was pressed has the focus already, and nothing more if its step is shown',
    async () => {
      const element = await story();
      const heard = listen(element);
      titleButtons(element)[3]!.focus();
      for (const said of [['Step 4 of 6'], []]) {
        await pressTitle(element, 4);
        expect(await heard()).to.deep.equal(said);
      }
    },
  );

  timed('is how the story is read now, after a press that changes it', async () => {
    const element = await story();
    const heard = listen(element);
    for (const [words, said] of [
      ['Show all steps', 'All 6 steps are shown'],
      ['Show one step at a time', 'Step 1 of 6'],
    ] as const) {
      await press(element, words);
      await nextFrame();
      expect(await heard(), words).to.deep.equal([said]);
    }
  });

  timed('is what the drawing shows, after a choice in the comparison', async () => {
    const element = await story(html`<ps-case-study step="5"></ps-case-study>`);
    const heard = listen(element);
    const shows = all(element, '#step-5 .shows')[0]!;
    const before = shows.textContent;
    for (const index of [0, 1]) {
      all<HTMLInputElement>(element, '#step-5 input')[index]!.click();
      await element.updateComplete;
      await nextFrame();
      expect(await heard()).to.deep.equal([shows.textContent]);
      expect(shows.textContent === before).to.equal(index === 1);
    }
  });

  timed('is nothing on load, wherever the story begins and however it is read', async () => {
    for (const template of [
      html`<ps-case-study></ps-case-study>`,
      html`<ps-case-study step="5"></ps-case-study>`,
      html`<ps-case-study view="all"></ps-case-study>`,
    ]) {
      const element = await story(template);
      const heard = listen(element);
      expect(status(element)).to.equal('');
      await nextFrame();
      expect(await heard()).to.deep.equal([]);
    }
  });

  timed(
    'is nothing where the page itself moves the story on, or writes the step that it was told of',
    async () => {
      const element = await story();
      const heard = listen(element);
      element.addEventListener('ps-step-change', ({ to }: StepChangeEvent) =>
        element.setAttribute('step', String(to)),
      );
      for (const act of [
        () => titleButtons(element)[2]!.click(),
        () => element.next(),
        () => (element.step = 5),
        () => (element.view = 'all'),
      ]) {
        act();
        await element.updateComplete;
        await nextFrame();
        expect(await heard()).to.deep.equal([]);
      }
    },
  );

  timed('is gone after five seconds, so that nobody who reads on meets it', async () => {
    const element = await story();
    for (const words of ['Show all steps', 'Show one step at a time']) {
      await press(element, words);
      await clock.tickAsync(4_000);
      expect(status(element), words).not.to.equal('');
    }
    await clock.tickAsync(1_299);
    expect(status(element)).to.equal('Step 1 of 6');
    await clock.tickAsync(1);
    expect(status(element)).to.equal('');
  });

  timed(
    'waits until the changes on the page are over, since Orca hears nothing among many',
    async () => {
      const element = await story();
      await press(element, 'Show all steps');
      await clock.tickAsync(299);
      expect(status(element)).to.equal('');
      await clock.tickAsync(1);
      expect(status(element)).to.equal('All 6 steps are shown');
    },
  );

  timed(
    'loses no title: the step that is left goes as a whole, before it is hidden until found',
    async () => {
      const element = await story();
      const display = () => getComputedStyle(all(element, '#step-1')[0]!).display;
      await press(element, 'Next');
      expect(display()).to.equal('none');
      await press(element, 'Back');
      expect(display()).to.equal('grid');
      await clock.tickAsync(300);
      element.step = 2;
      await element.updateComplete;
      expect(display()).to.equal('onbeforematch' in HTMLElement.prototype ? 'block' : 'none');
    },
  );

  timed('is no stop for a reader while it is empty: the region has no role', async () => {
    const element = await story();
    const [region, ...more] = all(element, '[aria-live]');
    expect([region!.getAttribute('role'), region!.textContent, more.length]).to.deep.equal([
      null,
      '',
      0,
    ]);
    expect(region!.getClientRects().length).to.equal(1); // hidden, it would not be heard
  });
});
