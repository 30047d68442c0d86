import { expect, fixture, html } from '@open-wc/testing';
import { all, button, currentSteps, position, press, status } from '../case-study/reading.js';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import '../../src/define.js';
import { followed, heading, loadLanguages, surface, words } from '../support/languages.js';
import { expectFocus, expectSame, expectSameNodes } from '../support/nodes.js';
import { isOpen } from '../support/shown.js';

const choices = (element: PsCaseStudy) => all<HTMLInputElement>(element, '#step-5 input');

async function polishStory(): Promise<PsCaseStudy> {
  return fixture<PsCaseStudy>(html`<ps-case-study lang="pl" step="5"></ps-case-study>`);
}

async function speak(element: PsCaseStudy, lang: string): Promise<void> {
  element.lang = lang;
  await followed(element);
}

describe('When the language changes in the middle of the story', () => {
  before(() => loadLanguages(['pl', 'ar', 'so']));

  it('the reader stays at the same step', async () => {
    const element = await polishStory();
    await press(element, words('pl', 'story-back'));
    await speak(element, 'ar');
    expect([heading(element), element.step, currentSteps(element)]).to.deep.equal([
      words('ar', 'story-title'),
      4,
      [4],
    ]);
  });

  it('the whole story stays open', async () => {
    const element = await polishStory();
    await press(element, words('pl', 'story-show-all'));
    await speak(element, 'so');
    expect([element.view, currentSteps(element)]).to.deep.equal(['all', []]);
    expect(all(element, '[data-shown]').length).to.equal(6);
  });

  it('the comparison stays as the reader chose it', async () => {
    const element = await polishStory();
    choices(element)[0]!.click();
    await speak(element, 'ar');
    expect(choices(element).map((input) => input.checked)).to.deep.equal([true, false]);
    expect(all(element, '#step-5 .scene')[0]!.getAttribute('data-state')).to.equal('apart');
    expect(all(element, '#step-5 .shows')[0]!.textContent).to.equal(
      words('ar', 'story-comparison-apart-drawing'),
    );
  });

  it('the focus stays on the same control, which says its words in the new language', async () => {
    const element = await polishStory();
    const next = button(element, words('pl', 'story-next'));
    next.focus();
    await speak(element, 'ar');
    expectFocus(next);
    expect(next.textContent.trim()).to.equal(words('ar', 'story-next'));
    choices(element)[1]!.focus();
    await speak(element, 'so');
    expectFocus(choices(element)[1]);
  });

  it('nothing is announced', async () => {
    const element = await polishStory();
    await press(element, words('pl', 'story-next'));
    await speak(element, 'ar');
    expect(status(element)).to.equal('');
  });

  it('the drawing stays the same one, with all that is in it', async () => {
    const element = await polishStory();
    const drawing = all(element, '#step-5 .scene')[0]!;
    const nodes = [...drawing.querySelectorAll('*')];
    await speak(element, 'ar');
    expectSame(all(element, '#step-5 .scene')[0], drawing);
    expectSameNodes(drawing.querySelectorAll('*'), nodes);
  });

  it('the reader can go on', async () => {
    const element = await polishStory();
    await speak(element, 'so');
    await press(element, words('so', 'story-next'));
    expect([element.step, currentSteps(element)]).to.deep.equal([6, [6]]);
    expect(position(element, 6)).to.equal(
      `, ${words('so', 'story-position').replace(/\{\d\}/g, '6')}`,
    );
  });
});

describe('When the language changes while a card is open', () => {
  before(() => loadLanguages(['pl', 'bn']));

  it('the card stays open and keeps the focus', async () => {
    const cards = await fixture<PsCaseStudy>(
      html`<ps-priority-cards lang="pl"></ps-priority-cards>`,
    );
    const [, second] = surface(cards).querySelectorAll<HTMLElement>('li button');
    second!.focus();
    second!.click();
    await speak(cards, 'bn');
    expectFocus(second);
    expect([...surface(cards).querySelectorAll('.more')].map(isOpen)).to.deep.equal([
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
