import { expect, html } from '@open-wc/testing';
import '../../src/case-study/define.js';
import type { StepChangeEvent } from '../../src/case-study/events.js';
import { takeMessages } from '../support/console.js';
import { expectNone } from '../support/nodes.js';
import {
  currentSteps,
  focused,
  press,
  shownSteps,
  status,
  story,
  titleButtons,
} from './reading.js';

describe('The story for the host', () => {
  it('tells of each step that a reader goes to, once, and whether the story is complete', async () => {
    const element = await story(html`<ps-case-study step="4"></ps-case-study>`);
    const events: unknown[] = [];
    const listen = ({ from, to, total, complete }: StepChangeEvent) =>
      events.push([from, to, total, complete]);
    document.addEventListener('ps-step-change', listen);
    await press(element, 'Next');
    await press(element, 'Next');
    titleButtons(element)[5]!.click();
    await element.updateComplete;
    await press(element, 'Start again');
    document.removeEventListener('ps-step-change', listen);
    expect(events).to.deep.equal([
      [4, 5, 6, false],
      [5, 6, 6, true],
      [6, 1, 6, false],
    ]);
  });

  it('follows next(), previous() and goTo(), without events, focus or announcements', async () => {
    const element = await story();
    let events = 0;
    element.addEventListener('ps-step-change', () => events++);
    const steps: number[] = [];
    for (const act of [
      () => element.next(),
      () => element.previous(),
      () => element.previous(),
      () => element.goTo(6),
      () => element.next(),
      () => element.goTo(99),
      () => element.goTo(-1),
    ]) {
      act();
      await element.updateComplete;
      steps.push(...currentSteps(element));
    }
    expect(steps).to.deep.equal([2, 1, 1, 6, 6, 6, 1]);
    expect(events).to.equal(0);
    expectNone(focused(element), 'focus');
    expect(status(element)).to.equal('');
    expect(takeMessages()).to.deep.equal([]);
  });

  it('keeps its step while it is moved in the document', async () => {
    const element = await story(html`<ps-case-study step="3"></ps-case-study>`);
    await press(element, 'Next');
    const elsewhere = document.createElement('div');
    element.parentElement!.append(elsewhere);
    elsewhere.append(element);
    await element.updateComplete;
    expect(shownSteps(element)).to.deep.equal([4]);
  });
});
