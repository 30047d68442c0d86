import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { cardNames } from '../../src/content/priority-cards.js';
import '../../src/priority-cards/define.js';
import { CardToggleEvent } from '../../src/priority-cards/events.js';
import type { PsPriorityCards } from '../../src/priority-cards/priority-cards.js';
import { expectFocus } from '../support/nodes.js';
import { fixtureAtWidth } from '../support/widths.js';
import { isOpen, shownFixture } from '../support/shown.js';

const buttons = (element: PsPriorityCards) => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('li button'),
];

const panels = (element: PsPriorityCards) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('li .more'),
];

const shownTitles = (element: PsPriorityCards) =>
  [...element.shadowRoot!.querySelectorAll('li h3')].map((title) => title.textContent);

const columns = (element: PsPriorityCards) =>
  new Set([...element.shadowRoot!.querySelectorAll('li')].map((card) => card.offsetLeft)).size;

describe('The priority cards', () => {
  it('are a list of six, all closed', async () => {
    const element = await fixture<PsPriorityCards>(html`<ps-priority-cards></ps-priority-cards>`);
    expect(shownTitles(element)).to.deep.equal([
      'Join up services and support',
      'Tackle the causes of inequality',
      'Improve health and wellbeing',
      'Focus on the groups most affected',
      'Help people to stay well',
      'Shape services with local communities',
    ]);
    for (const [index, button] of buttons(element).entries()) {
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      expect(button.getAttribute('aria-controls')).to.equal(cardNames[index]);
      expect(isOpen(panels(element)[index]!)).to.equal(false);
    }
  });

  it('are headed by what we are working towards, never by a list of the plan’s priorities', async () => {
    const element = await fixture<PsPriorityCards>(html`<ps-priority-cards></ps-priority-cards>`);
    expect(element.shadowRoot!.querySelector('h2')!.textContent).to.equal(
      'What we are working towards',
    );
    expect(element.shadowRoot!.textContent).not.to.contain('Our priorities');
  });

  it('are shown as the page chooses, in its order', async () => {
    const element = await fixture<PsPriorityCards>(
      html`<ps-priority-cards show="communities neighbourhood"></ps-priority-cards>`,
    );
    expect(shownTitles(element)).to.deep.equal([
      'Shape services with local communities',
      'Join up services and support',
    ]);
    element.show = 'wellbeing';
    await element.updateComplete;
    expect(shownTitles(element)).to.deep.equal(['Improve health and wellbeing']);
    element.removeAttribute('show');
    await element.updateComplete;
    expect(shownTitles(element).length).to.equal(6);
  });

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    it(`open and close with the keyboard: Tab, then ${name}`, async () => {
      const element = await fixture<PsPriorityCards>(
        html`<ps-priority-cards show="wellbeing prevention"></ps-priority-cards>`,
      );
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      const second = buttons(element)[1]!;
      expectFocus(second);
      await sendKeys({ press: key });
      await element.updateComplete;
      expect(second.getAttribute('aria-expanded')).to.equal('true');
      expect(isOpen(panels(element)[1]!)).to.equal(true);
      expect(isOpen(panels(element)[0]!)).to.equal(false);
      await sendKeys({ press: key });
      await element.updateComplete;
      expect(second.getAttribute('aria-expanded')).to.equal('false');
      expect(isOpen(panels(element)[1]!)).to.equal(false);
      expectFocus(second);
    });
  }

  it('tell the page once each time that a reader opens or closes one', async () => {
    const element = await fixture<PsPriorityCards>(html`<ps-priority-cards></ps-priority-cards>`);
    const events: CardToggleEvent[] = [];
    const listen = (event: CardToggleEvent) => events.push(event);
    document.addEventListener('ps-card-toggle', listen);
    buttons(element)[4]!.click();
    await element.updateComplete;
    buttons(element)[4]!.click();
    await element.updateComplete;
    element.show = 'wellbeing';
    await element.updateComplete;
    document.removeEventListener('ps-card-toggle', listen);
    expect(events.map(({ card, open }) => [card, open])).to.deep.equal([
      ['prevention', true],
      ['prevention', false],
    ]);
    expect(events[0]).to.be.instanceOf(CardToggleEvent);
    expect(events[0]!.composed).to.equal(true);
  });

  it('stay open while others are chosen around them', async () => {
    const element = await fixture<PsPriorityCards>(html`<ps-priority-cards></ps-priority-cards>`);
    setTimeout(() => buttons(element)[4]!.click());
    await oneEvent(element, 'ps-card-toggle');
    element.show = 'communities prevention';
    await element.updateComplete;
    expect(buttons(element).map((button) => button.getAttribute('aria-expanded'))).to.deep.equal([
      'false',
      'true',
    ]);
  });

  it('quote the partnership’s page in each card', async () => {
    const element = await fixture<PsPriorityCards>(html`<ps-priority-cards></ps-priority-cards>`);
    const quotes = element.shadowRoot!.querySelectorAll('li blockquote');
    expect(quotes.length).to.equal(6);
    expect(quotes[3]!.textContent).to.equal(
      'We focus on the groups most affected by long-standing health, social and racial inequalities.',
    );
  });

  for (const [width, expected] of [
    [320, 1],
    [600, 1],
    [660, 2],
    [940, 3],
    [1280, 3],
  ] as const) {
    it(`stand in ${expected} ${expected === 1 ? 'column' : 'columns'} in ${width} px, whatever the window`, async () => {
      const element = await fixtureAtWidth<PsPriorityCards>(
        width,
        html`<ps-priority-cards></ps-priority-cards>`,
      );
      expect(columns(element)).to.equal(expected);
      expect(element.shadowRoot!.querySelector('.widget')!.scrollWidth).to.be.at.most(width);
    });
  }

  it('can be pressed anywhere in at least 44 by 44 px', async () => {
    const element = await shownFixture<PsPriorityCards>(
      html`<div style="font-size: 12px"><ps-priority-cards></ps-priority-cards></div>`,
    );
    const cards = element.querySelector<PsPriorityCards>('ps-priority-cards')!;
    for (const button of buttons(cards)) {
      const { width, height } = button.getBoundingClientRect();
      expect(height).to.be.at.least(44);
      expect(width).to.be.at.least(44);
    }
  });
});
