import { expect, html, nextFrame } from '@open-wc/testing';
import '../../src/case-study/define.js';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import type { StepChangeEvent } from '../../src/case-study/events.js';
import { all, press, readIn, status, story, titleButtons } from './reading.js';

/** Every text that the live region comes to hold from now on. */
function listen(element: PsCaseStudy): () => string[] {
  const heard: string[] = [];
  const hear = (changes: MutationRecord[]) => heard.push(...changes.map(() => status(element)));
  const observer = new MutationObserver(hear);
  const region = all(element, '[role="status"]')[0]!;
  observer.observe(region, { characterData: true, childList: true, subtree: true });
  return () => {
    hear(observer.takeRecords());
    return heard.splice(0);
  };
}

/** Ways in which a host's own script may write the step that it was told of. */
const mirrors: Record<string, (write: () => void) => void> = {
  'at once': (write) => write(),
  'a moment later': (write) => queueMicrotask(write),
  'with the next picture': (write) => void requestAnimationFrame(write),
};

describe('What is announced', () => {
  it('is one short thing for each press', async () => {
    const element = await story();
    const heard = listen(element);
    const presses: [words: string, said: string][] = [
      ['Next', 'Step 2 of 6'],
      ['Next', 'Step 3 of 6'],
      ['Back', 'Step 2 of 6'],
      ['Show all steps', 'All 6 steps are shown'],
      ['Show one step at a time', 'Step 2 of 6'],
    ];
    for (const [words, said] of presses) {
      await press(element, words);
      await nextFrame();
      expect(heard(), words).to.deep.equal([said]);
    }
  });

  it('is one short thing for a press on a title, and nothing more if that step is shown', async () => {
    const element = await story();
    const heard = listen(element);
    for (const said of [['Step 4 of 6'], []]) {
      titleButtons(element)[3]!.click();
      await element.updateComplete;
      await nextFrame();
      expect(heard()).to.deep.equal(said);
    }
  });

  it('is nothing on load, wherever the story begins and however it is read', async () => {
    for (const template of [
      html`<ps-case-study></ps-case-study>`,
      html`<ps-case-study step="5"></ps-case-study>`,
      html`<ps-case-study view="all"></ps-case-study>`,
    ]) {
      const element = await story(template);
      const heard = listen(element);
      expect(status(element)).to.equal('');
      await nextFrame();
      expect(heard()).to.deep.equal([]);
    }
  });

  for (const [when, wait] of Object.entries(mirrors)) {
    it(`stays where the page writes the step into the attribute ${when}`, async () => {
      const element = await story();
      element.addEventListener('ps-step-change', ({ to }: StepChangeEvent) =>
        wait(() => element.setAttribute('step', String(to))),
      );
      const heard = listen(element);
      for (const step of [2, 3]) {
        await press(element, 'Next');
        await nextFrame();
        await nextFrame();
        await element.updateComplete;
        expect(element.getAttribute('step')).to.equal(String(step));
        expect(heard()).to.deep.equal([`Step ${step} of 6`]);
      }
    });
  }

  it('stays where the page sets the way of reading that is shown already', async () => {
    const element = await story();
    await press(element, 'Show all steps');
    element.view = 'all';
    await element.updateComplete;
    expect(status(element)).to.equal('All 6 steps are shown');
  });

  it('goes where the page itself moves the story on, and nothing else is said', async () => {
    for (const act of [
      (element: PsCaseStudy) => element.next(),
      (element: PsCaseStudy) => (element.step = 5),
      (element: PsCaseStudy) => (element.view = 'all'),
    ]) {
      const element = await story();
      await press(element, 'Next');
      act(element);
      await element.updateComplete;
      expect(status(element)).to.equal('');
    }
  });

  it('goes with the language, for what was said is in another one', async () => {
    const element = await story();
    await press(element, 'Next');
    await readIn(element, 'so');
    expect(status(element)).to.equal('');
    await readIn(element, 'en');
    expect(status(element)).to.equal('');
  });
});
