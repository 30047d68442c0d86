import { expect, html } from '@open-wc/testing';
import '../../src/case-study/define.js';
import { takeMessages } from '../support/console.js';
import { expectFocus, expectNone, expectSame } from '../support/nodes.js';
import {
  all,
  currentSteps,
  focused,
  press,
  shownSteps,
  announced,
  status,
  story,
  titleButtons,
} from './reading.js';

const titles = [
  'Meet Tyrone and his family',
  'Things are getting harder',
  'Many services, one family',
  'A key worker listens, and once is enough',
  'One plan, close to home',
  'What is different now',
];

describe('Tyrone’s story', () => {
  it('says at the start that Tyrone is fictional', async () => {
    const element = await story();
    expect(all(element, '.introduction')[0]!.textContent).to.contain('a fictional young person');
    expect(all(element, '.panel')[0]!.textContent).to.contain('He is fictional');
  });

  it('has an introduction that leads straight into the steps', async () => {
    const element = await story();
    const [introduction] = all(element, '.introduction');
    expect(introduction!.textContent.trim()).to.match(/:$/);
    expectSame(introduction!.nextElementSibling, all(element, 'ol')[0]);
  });

  it('is an ordered list of six steps with all titles shown and one panel open', async () => {
    const element = await story();
    expect(all(element, 'ol > li').length).to.equal(6);
    expect(
      titleButtons(element).map((title) => title.textContent.replace(/\s+/g, ' ').trim()),
    ).to.deep.equal(titles.map((title, index) => `${index + 1} ${title}, Step ${index + 1} of 6`));
    expect(shownSteps(element)).to.deep.equal([1]);
    expect(currentSteps(element)).to.deep.equal([1]);
  });

  it('has a drawing for each step, with its equivalent in words', async () => {
    const element = await story();
    expect(all(element, '.panel .scene').length).to.equal(6);
    for (const panel of all(element, '.panel')) {
      expect(panel.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
      expect(panel.querySelector('.visually-hidden')!.textContent).to.match(/^Drawing: .+\.$/);
    }
  });

  it('says nothing on load', async () => {
    const element = await story(html`<ps-case-study step="3"></ps-case-study>`);
    expect(status(element)).to.equal('');
  });
});

describe('Reading step by step', () => {
  it('goes on with Next, back with Back, and starts again at the end', async () => {
    const element = await story();
    for (const step of [2, 3, 4, 5, 6]) {
      await press(element, 'Next');
      expect(shownSteps(element)).to.deep.equal([step]);
      expect(currentSteps(element)).to.deep.equal([step]);
    }
    await press(element, 'Back');
    expect(shownSteps(element)).to.deep.equal([5]);
    await press(element, 'Next');
    await press(element, 'Start again');
    expect(shownSteps(element)).to.deep.equal([1]);
  });

  it('brings the reader to the title of the new step', async () => {
    const element = await story();
    await press(element, 'Next');
    expectFocus(titleButtons(element)[1]);
    await press(element, 'Next');
    expectFocus(titleButtons(element)[2]);
  });

  it('jumps to any step by its title', async () => {
    const element = await story();
    titleButtons(element)[4]!.click();
    await element.updateComplete;
    expect(shownSteps(element)).to.deep.equal([5]);
  });

  it('offers Learn more at the end only', async () => {
    const element = await story(html`<ps-case-study step="6"></ps-case-study>`);
    const links = all<HTMLAnchorElement>(element, 'a');
    expect(links.map((link) => [link.textContent, link.href])).to.deep.equal([
      ['Learn more', 'https://ihlsouthwark.co.uk/partnership-southwark'],
    ]);
    expect(links[0]!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('leads Learn more where the page wants it', async () => {
    const element = await story(html`<ps-case-study learn-more="/tyrone"></ps-case-study>`);
    expect(all<HTMLAnchorElement>(element, 'a')[0]!.href).to.equal(
      new URL('/tyrone', location.href).href,
    );
  });

  for (const [value, shown] of [
    [7, '7'],
    [{}, 'an object'],
    [['https://example.org/'], 'an object'],
    [Symbol('s'), 'Symbol(s)'],
  ] as const) {
    it(`leads Learn more to our page, and says so, where a page gives it ${shown}`, async () => {
      const element = await story();
      element.learnMore = value as unknown as string;
      await element.updateComplete;
      const page = 'https://ihlsouthwark.co.uk/partnership-southwark';
      expect(all<HTMLAnchorElement>(element, 'a')[0]!.href).to.equal(page);
      expect(takeMessages()).to.deep.equal([
        `<ps-case-study> learn-more="${shown}": not an http or https address; linking to ${page}.`,
      ]);
    });
  }
});

describe('Reading all at once', () => {
  it('shows every step and no step controls', async () => {
    const element = await story();
    await press(element, 'Show all steps');
    expect(shownSteps(element)).to.deep.equal([1, 2, 3, 4, 5, 6]);
    expect(titleButtons(element).length).to.equal(0);
    expect(all(element, '.controls button').length).to.equal(0);
    expect(await announced(element)).to.equal('All 6 steps are shown');
    expectNone(focused(element), 'focus');
  });

  it('goes back to the step that the reader was at', async () => {
    const element = await story(html`<ps-case-study step="4"></ps-case-study>`);
    await press(element, 'Show all steps');
    await press(element, 'Show one step at a time');
    expect(shownSteps(element)).to.deep.equal([4]);
    expect(await announced(element)).to.equal('Step 4 of 6');
  });
});
