import { expect } from '@open-wc/testing';
import { useFakeTimers } from 'sinon';
import type { StepChangeEvent } from '../../src/case-study/events.js';
import { all, press, shownSteps, status, story } from './reading.js';

/** A minute in which the reader does nothing, with each of the browser's clocks. */
async function afterAMinute(act: () => unknown): Promise<void> {
  const clock = useFakeTimers();
  try {
    await act();
    await clock.tickAsync(60_000);
  } finally {
    clock.restore();
  }
}

describe('Sixty seconds in which the reader does nothing', () => {
  it('move nothing on after the story has come', async () => {
    const element = await story();
    const changes: StepChangeEvent[] = [];
    element.addEventListener('ps-step-change', (event) => changes.push(event));
    await afterAMinute(() => element.requestUpdate());
    expect([shownSteps(element), status(element), changes]).to.deep.equal([[1], '', []]);
  });

  it('move nothing on after each press of Next, and announce nothing', async () => {
    const element = await story();
    const changes: StepChangeEvent[] = [];
    element.addEventListener('ps-step-change', (event) => changes.push(event));
    for (const step of [2, 3, 4, 5, 6]) {
      const shown = element.shadowRoot!.querySelector('[data-shown]')!;
      const next = [...shown.querySelectorAll<HTMLElement>('.button')].at(-1)!;
      await afterAMinute(() => next.click());
      expect(shownSteps(element)).to.deep.equal([step]);
      expect(status(element)).to.equal('');
      expect(changes.length).to.equal(step - 1);
    }
  });

  it('change nothing after Show all steps, the switch or Replay', async () => {
    const element = await story();
    const apart = all<HTMLInputElement>(element, '#step-5 input')[0]!;
    const replay = all<HTMLButtonElement>(element, '.replay');
    expect(replay.length).to.equal(6);
    await afterAMinute(async () => {
      await press(element, 'Show all steps');
      apart.click();
      for (const each of replay) each.click();
    });
    expect(apart.checked).to.equal(true);
    expect(all(element, '#step-5 .scene')[0]!.getAttribute('data-state')).to.equal('apart');
    expect(status(element)).to.equal('');
    expect(shownSteps(element)).to.deep.equal([1, 2, 3, 4, 5, 6]);
  });
});
