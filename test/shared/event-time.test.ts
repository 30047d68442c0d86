import { expect, fixture, html } from '@open-wc/testing';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import '../../src/define.js';
import type { PsPriorityCards } from '../../src/priority-cards/priority-cards.js';
import { isOpen } from '../support/shown.js';

/** What the page shows of the story at this very moment. */
const shownOf = ({ shadowRoot, step }: PsCaseStudy) => ({
  step,
  current: shadowRoot!.querySelector('[aria-current] .number')!.textContent,
  shown: [...shadowRoot!.querySelectorAll('.panel')].flatMap((panel, index) =>
    isOpen(panel) ? [index + 1] : [],
  ),
  focus: shadowRoot!.activeElement?.getAttribute('aria-controls'),
});

describe('A script that hears of a press', () => {
  it('finds the story at the new step already, with focus on its title', async () => {
    const element = await fixture<PsCaseStudy>(html`<ps-case-study></ps-case-study>`);
    const heard: unknown[] = [];
    element.addEventListener('ps-step-change', ({ from, to }) =>
      heard.push({ from, to, ...shownOf(element) }),
    );
    for (const selector of ['#step-1 .controls .button', '[aria-controls="step-6"]']) {
      element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
      await element.updateComplete;
      await element.updateComplete;
    }
    expect(heard).to.deep.equal([
      { from: 1, to: 2, step: 2, current: '2', shown: [2], focus: 'step-2' },
      { from: 2, to: 6, step: 6, current: '6', shown: [6], focus: 'step-6' },
    ]);
  });

  it('finds the card open already, and closed after the next press', async () => {
    const element = await fixture<PsPriorityCards>(html`<ps-priority-cards></ps-priority-cards>`);
    const button = element.shadowRoot!.querySelector<HTMLElement>('[aria-controls="wellbeing"]')!;
    const more = element.shadowRoot!.querySelector('#wellbeing')!;
    const heard: unknown[] = [];
    element.addEventListener('ps-card-toggle', ({ card, open }) =>
      heard.push([card, open, button.ariaExpanded, isOpen(more)]),
    );
    for (let press = 0; press < 2; press++) {
      button.click();
      await element.updateComplete;
      await element.updateComplete;
    }
    expect(heard).to.deep.equal([
      ['wellbeing', true, 'true', true],
      ['wellbeing', false, 'false', false],
    ]);
  });

  it('may send the story elsewhere, and is told of nothing more', async () => {
    const element = await fixture<PsCaseStudy>(html`<ps-case-study></ps-case-study>`);
    const heard: number[] = [];
    element.addEventListener('ps-step-change', ({ to }) => {
      heard.push(to);
      element.step = 5;
    });
    element.shadowRoot!.querySelector<HTMLElement>('[aria-controls="step-3"]')!.click();
    await element.updateComplete;
    await element.updateComplete;
    expect(heard).to.deep.equal([3]);
    expect(shownOf(element).shown).to.deep.equal([5]);
  });
});
