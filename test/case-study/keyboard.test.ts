import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import '../../src/case-study/define.js';
import { expectFocus } from '../support/nodes.js';
import { all, button, focused, press, shownSteps, story, titleButtons } from './reading.js';

const replay = 'Replay the animation';

/** What the focus is on, in the words of who asks for it. */
function place(element: PsCaseStudy): string {
  const inside = focused(element);
  if (!inside) return document.activeElement!.id || 'outside';
  const title = titleButtons(element).indexOf(inside as HTMLButtonElement);
  if (title >= 0) return `title ${title + 1}`;
  return inside.matches('input')
    ? (inside as HTMLInputElement).labels![0]!.textContent.trim()
    : inside.textContent.trim();
}

async function key(element: PsCaseStudy, pressed: string): Promise<string> {
  await sendKeys({ press: pressed });
  await element.updateComplete;
  await element.updateComplete; // a press brings the reader to the title after the first
  return place(element);
}

/** WebDriver, by which we drive WebKit, writes held keys in its own way. */
async function shiftAndTab(): Promise<void> {
  if (!/Chrome|Firefox/.test(navigator.userAgent)) {
    return sendKeys({ type: '\uE008\uE004' });
  }
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

/** The story between two buttons of the page's own. */
async function between(step: number): Promise<PsCaseStudy> {
  const page = await story(
    html`<div>
      <button id="before">Before</button>
      <ps-case-study step=${step}></ps-case-study>
      <button id="after">After</button>
    </div>`,
  );
  page.querySelector<HTMLElement>('#before')!.focus();
  return page.querySelector('ps-case-study')!;
}

/** All that the Tab key comes to in step 2, in this order. */
const stops = [
  'before',
  'Show all steps',
  'title 1',
  'title 2',
  replay,
  'Back',
  'Next',
  'title 3',
  'title 4',
  'title 5',
  'title 6',
  'after',
];

describe('The story with the keyboard alone', () => {
  it('is gone through with Tab in the order that it is read, and out at its end', async () => {
    const element = await between(2);
    const reached = [place(element)];
    while (reached.length < stops.length) reached.push(await key(element, 'Tab'));
    expect(reached).to.deep.equal(stops);
  });

  it('is gone back through with Shift and Tab, in the same order', async () => {
    const element = await between(2);
    (element.nextElementSibling as HTMLElement).focus();
    const reached = [place(element)];
    while (reached.length < stops.length) {
      await shiftAndTab();
      reached.push(place(element));
    }
    expect(reached).to.deep.equal([...stops].reverse());
  });

  for (const [name, pressed] of [
    ['Enter', 'Enter'],
    ['the space bar', ' '],
  ] as const) {
    it(`opens a step with ${name} on its title, which keeps the focus`, async () => {
      const element = await story();
      titleButtons(element)[3]!.focus();
      expect(await key(element, pressed)).to.equal('title 4');
      expect(shownSteps(element)).to.deep.equal([4]);
    });

    it(`goes on and back with ${name}, each time to the title of the new step`, async () => {
      const element = await story();
      button(element, 'Next').focus();
      expect(await key(element, pressed)).to.equal('title 2');
      button(element, 'Back').focus();
      expect(await key(element, pressed)).to.equal('title 1');
      expect(shownSteps(element)).to.deep.equal([1]);
    });

    it(`shows all steps with ${name}, and the button keeps the focus`, async () => {
      const element = await story();
      button(element, 'Show all steps').focus();
      expect(await key(element, pressed)).to.equal('Show one step at a time');
      expect(shownSteps(element).length).to.equal(6);
    });
  }

  it('comes to the switch once, on what is chosen, and changes it with each arrow', async () => {
    const element = await story(html`<ps-case-study step="5"></ps-case-study>`);
    const [apart, joined] = ['Services working separately', 'Services joined up'];
    const chosen = () =>
      all<HTMLInputElement>(element, '#step-5 input').findIndex((input) => input.checked);
    titleButtons(element)[4]!.focus();
    expect(await key(element, 'Tab')).to.equal(joined);
    expect(await key(element, 'ArrowUp')).to.equal(apart);
    expect(chosen()).to.equal(0);
    expect(await key(element, 'ArrowDown')).to.equal(joined);
    expect(chosen()).to.equal(1);
    expect(await key(element, 'ArrowLeft')).to.equal(apart);
    expect(await key(element, 'ArrowRight')).to.equal(joined);
    expect(chosen()).to.equal(1);
    expect(await key(element, 'Tab')).to.equal(replay);
  });

  it('finds nothing to press in steps that are not shown', async () => {
    const element = await story(html`<ps-case-study step="6"></ps-case-study>`);
    await press(element, 'Start again');
    const hidden = all<HTMLElement>(element, 'li:not([data-shown]) .panel :is(button, input, a)');
    expect(hidden.length).to.be.greaterThan(10);
    for (const each of hidden) {
      each.focus();
      expectFocus(titleButtons(element)[0]);
    }
  });
});
