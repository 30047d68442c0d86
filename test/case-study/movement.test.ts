import { expect, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import '../../src/case-study/define.js';
import { brief, expectFocus } from '../support/nodes.js';
import { all, story } from './reading.js';

const drawing = (element: PsCaseStudy, step: number) => all(element, `#step-${step} .scene`)[0]!;

const replay = (element: PsCaseStudy, step: number) =>
  all<HTMLButtonElement>(element, `#step-${step} .replay`)[0]!;

const moving = (element: PsCaseStudy, step: number) =>
  drawing(element, step)
    .getAnimations({ subtree: true })
    .filter((each) => each instanceof CSSAnimation);

const plays = (element: PsCaseStudy, step: number) => moving(element, step).length > 0;

/** What moves in a drawing, as soon as the browser has seen it. */
async function playing(element: PsCaseStudy, step: number): Promise<Animation[]> {
  await element.updateComplete;
  drawing(element, step).scrollIntoView({ block: 'center' });
  await waitUntil(() => plays(element, step));
  return moving(element, step);
}

/** Brings a movement to its end at once, and waits for what comes of that. */
async function toTheEnd(animations: Animation[]): Promise<void> {
  for (const each of animations) each.finish();
  await Promise.all(animations.map((each) => each.finished));
  await nextFrame(); // its last event comes with the next picture
}

/** What the browser sees is reported to all observers in one go: wait for the next report. */
const nextSight = (watched: Element) =>
  new Promise<boolean>((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      resolve(entry!.isIntersecting);
    });
    observer.observe(watched);
  });

/** Nothing moves now, nor once the browser has looked again. */
async function expectStill(element: PsCaseStudy, step: number): Promise<void> {
  await nextFrame();
  await nextSight(drawing(element, step));
  await nextFrame();
  expect(plays(element, step)).to.equal(false);
}

const steps = [1, 2, 3, 4, 5, 6];

describe('Movement in a drawing', () => {
  afterEach(() => scrollTo(0, 0));

  for (const step of steps) {
    it(`plays once when step ${step} is opened, in less than 5 seconds, and then rests`, async () => {
      const element = await story();
      element.step = step;
      const animations = await playing(element, step);
      for (const { effect } of animations) {
        const { endTime, iterations } = effect!.getComputedTiming();
        expect(iterations).to.equal(1);
        expect(Number(endTime)).to.be.below(5000);
      }
      await toTheEnd(animations);
      await expectStill(element, step);
      element.requestUpdate();
      await element.updateComplete;
      await expectStill(element, step);
    });

    it(`plays again in step ${step} with the button below it, which keeps the focus`, async () => {
      const element = await story();
      element.step = step;
      await toTheEnd(await playing(element, step));
      expect(replay(element, step).textContent.trim()).to.equal('Replay the animation');
      replay(element, step).focus();
      replay(element, step).click();
      const again = moving(element, step);
      expect(again.length).to.be.greaterThan(0);
      expectFocus(replay(element, step));
      replay(element, step).click();
      const oncemore = moving(element, step);
      expect(oncemore.length).to.equal(again.length);
      expect(oncemore.some((each) => again.includes(each))).to.equal(false);
      await toTheEnd(oncemore);
      await expectStill(element, step);
    });
  }

  it('brings Amina to the family in step 4', async () => {
    const element = await story(html`<ps-case-study step="4"></ps-case-study>`);
    const comes = (await playing(element, 4)).find(
      (each) => each instanceof CSSAnimation && each.animationName === 'arrive',
    )!;
    const amina = (comes.effect as KeyframeEffect).target!;
    comes.pause();
    comes.currentTime = 0;
    const begins = amina.getBoundingClientRect();
    comes.finish();
    const ends = amina.getBoundingClientRect();
    expect(begins.left - ends.left).to.be.greaterThan(10);
    expect(begins.top).to.be.closeTo(ends.top, 1);
  });

  for (const [step, lines] of [
    [3, 'apart'],
    [5, 'joined'],
  ] as const) {
    it(`gathers the lines between the services and the family in step ${step}`, async () => {
      const element = await story(html`<ps-case-study step=${step}></ps-case-study>`);
      const gathering = (await playing(element, step))
        .filter((each) => each instanceof CSSAnimation && each.animationName === 'gather')
        .map((each) => (each.effect as KeyframeEffect).target);
      const shown = all(element, `#step-${step} .scene > .${lines}`);
      expect(shown.length).to.be.greaterThan(1);
      const missing = shown.filter((line) => !gathering.includes(line));
      expect(missing.map(brief)).to.deep.equal([]);
    });
  }

  it('plays again when its step is opened again', async () => {
    const element = await story();
    const first = await playing(element, 1);
    element.step = 3;
    await element.updateComplete;
    element.step = 1;
    await element.updateComplete;
    expect(plays(element, 1)).to.equal(false);
    const second = await playing(element, 1);
    expect(second.some((each) => first.includes(each))).to.equal(false);
  });

  it('plays only what is new when all steps are shown', async () => {
    const element = await story();
    const before = await playing(element, 1);
    element.view = 'all';
    await playing(element, 2);
    expect(moving(element, 1)).to.deep.equal(before);
    element.next();
    await element.updateComplete;
    expect(await nextSight(drawing(element, 2))).to.equal(true);
    expect(moving(element, 1)).to.deep.equal(before);
  });

  it('does not start again in a story that is moved in the document', async () => {
    const element = await story();
    await playing(element, 1);
    const elsewhere = document.createElement('div');
    element.parentElement!.append(elsewhere);
    elsewhere.append(element);
    await element.updateComplete;
    await expectStill(element, 1);
  });

  it('does not start again in a story that is hidden, and shown below the window', async () => {
    const element = await story();
    await playing(element, 1);
    element.hidden = true; // perhaps before its first picture
    await waitUntil(() => !drawing(element, 1).matches('.play'), 'Still set to play', {
      timeout: 10_000,
    });
    element.style.marginBlockStart = '3000px';
    element.hidden = false;
    await expectStill(element, 1);
    element.style.marginBlockStart = '0';
    await expectStill(element, 1);
  });

  it('does not start, nor again with the button, where the reader asks for less of it', async () => {
    const matchMedia = window.matchMedia.bind(window);
    const asked: string[] = [];
    window.matchMedia = (query) => {
      if (query !== '(prefers-reduced-motion: reduce)') return matchMedia(query);
      asked.push(query);
      return { matches: true } as MediaQueryList;
    };
    try {
      const element = await story();
      drawing(element, 1).scrollIntoView({ block: 'center' });
      await expectStill(element, 1);
      replay(element, 1).click();
      await expectStill(element, 1);
      expect(drawing(element, 1).matches('.play')).to.equal(false);
      expect(asked.length).to.equal(2);
    } finally {
      window.matchMedia = matchMedia;
    }
  });

  it('never starts off screen', async () => {
    const page = await story(
      html`<div>
        <div style="block-size: 3000px"></div>
        <ps-case-study></ps-case-study>
      </div>`,
    );
    const element = page.querySelector('ps-case-study')!;
    await expectStill(element, 1);
    expect((await playing(element, 1)).length).to.be.greaterThan(0);
  });
});
