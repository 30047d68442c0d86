import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import '../../src/case-study/define.js';

const drawing = (element: PsCaseStudy, step: number) =>
  element.shadowRoot!.querySelector(`#step-${step} .scene`)!;

const plays = (element: PsCaseStudy, step: number) =>
  drawing(element, step).classList.contains('play');

/** What the browser sees is reported to all observers in one go: wait for the next report. */
const nextSight = (watched: Element) =>
  new Promise<boolean>((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      resolve(entry!.isIntersecting);
    });
    observer.observe(watched);
  });

const story = (template = html`<ps-case-study></ps-case-study>`) => fixture<PsCaseStudy>(template);

describe('Movement in a drawing', () => {
  it('plays once when its step is opened', async () => {
    const element = await story();
    await waitUntil(() => plays(element, 1));
    element.step = 2;
    await element.updateComplete;
    drawing(element, 2).scrollIntoView();
    await waitUntil(() => plays(element, 2));
    for (const animation of drawing(element, 2).getAnimations({ subtree: true })) {
      const { duration, iterations } = animation.effect!.getComputedTiming();
      expect(iterations).to.equal(1);
      expect(Number(duration)).to.be.below(5000);
    }
  });

  it('plays again when its step is opened again', async () => {
    const element = await story();
    await waitUntil(() => plays(element, 1));
    element.step = 3;
    await element.updateComplete;
    element.step = 1;
    await element.updateComplete;
    expect(plays(element, 1)).to.equal(false);
    await waitUntil(() => plays(element, 1));
  });

  it('plays only what is new when all steps are shown', async () => {
    const element = await story();
    await waitUntil(() => plays(element, 1));
    const before = drawing(element, 1).getAnimations({ subtree: true });
    expect(before.length).to.be.greaterThan(0);
    element.view = 'all';
    await element.updateComplete;
    drawing(element, 2).scrollIntoView();
    await waitUntil(() => plays(element, 2));
    expect(drawing(element, 1).getAnimations({ subtree: true })).to.deep.equal(before);
    element.next();
    await element.updateComplete;
    const seen = await nextSight(drawing(element, 2));
    expect(seen).to.equal(true);
    expect(drawing(element, 1).getAnimations({ subtree: true })).to.deep.equal(before);
    scrollTo(0, 0);
  });

  it('never starts off screen', async () => {
    const box = await fixture(
      html`<div>
        <div style="block-size: 3000px"></div>
        <ps-case-study></ps-case-study>
        <div id="above" style="block-size: 1px"></div>
      </div>`,
    );
    const element = box.querySelector('ps-case-study')!;
    await nextSight(drawing(element, 1));
    expect(plays(element, 1)).to.equal(false);
    element.scrollIntoView();
    await waitUntil(() => plays(element, 1));
    scrollTo(0, 0);
  });

  it('plays again with the button on the drawing, which keeps the focus', async () => {
    const element = await story();
    await waitUntil(() => plays(element, 1));
    const button = element.shadowRoot!.querySelector<HTMLButtonElement>('#step-1 .replay')!;
    expect(button.getAttribute('aria-label')).to.equal('Play the drawing again');
    const before = drawing(element, 1).getAnimations({ subtree: true });
    button.focus();
    button.click();
    const after = drawing(element, 1).getAnimations({ subtree: true });
    expect(after.length).to.be.greaterThan(0);
    expect(after.some((animation) => before.includes(animation))).to.equal(false);
    expect(element.shadowRoot!.activeElement).to.equal(button);
  });
});
