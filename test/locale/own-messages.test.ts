import { expect, fixture, html } from '@open-wc/testing';
import { all, button, press, position } from '../case-study/reading.js';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import '../../src/define.js';
import type { Messages } from '../../src/shared/widget.js';
import { takeMessages } from '../support/console.js';
import { followed, loadLanguages, surface, words } from '../support/languages.js';
import { expectSome } from '../support/nodes.js';
import { shownFixture } from '../support/shown.js';

const doctors = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('.key li:nth-child(2)')].map((item) =>
    item.textContent.trim(),
  );

const storyWith = (messages: unknown, lang = 'en') =>
  fixture<PsCaseStudy>(html`<ps-case-study lang=${lang} .messages=${messages}></ps-case-study>`);

async function change(element: PsCaseStudy, messages: unknown): Promise<void> {
  element.messages = messages as Messages;
  await element.updateComplete;
}

describe('A host’s own words for single messages', () => {
  before(() => loadLanguages(['pl', 'ar']));

  it('stand in place of ours wherever the message is shown, and only there', async () => {
    const element = await storyWith({ 'service-doctor': 'GP surgery' });
    expect(doctors(element)).to.deep.equal(['GP surgery', 'GP surgery']);
    expect(all(element, '.key li')[0]!.textContent.trim()).to.equal('School');
  });

  it('stand in the words of another language, and stay when the language changes', async () => {
    const element = await storyWith({ 'service-doctor': 'Lekarz' }, 'pl');
    expect(doctors(element)).to.deep.equal(['Lekarz', 'Lekarz']);
    expect(all(element, '.key li')[0]!.textContent.trim()).to.equal(words('pl', 'service-school'));
    element.lang = 'ar';
    await followed(element);
    expect(doctors(element)).to.deep.equal(['Lekarz', 'Lekarz']);
  });

  it('may be set while a language is on its way', async () => {
    const element = document.createElement('ps-case-study');
    element.lang = 'so';
    document.body.append(element);
    element.messages = { 'story-next': 'Hore' };
    await element.updateComplete;
    expectSome(button(element, 'Hore'), 'button “Hore”');
    expect(surface(element).matches(':lang(so)')).to.equal(true);
    element.remove();
  });

  it('have places for values, which may come in another order', async () => {
    const element = await storyWith({ 'story-position': '{1} steps, this is {0}' });
    expect(position(element, 2)).to.equal(', 6 steps, this is 2');
  });

  it('show a place that no value has as it is', async () => {
    const element = await storyWith({ 'story-position': 'Step {0}{7}', 'story-next': 'On {0}' });
    await press(element, 'On {0}');
    expect(position(element, 2)).to.equal(', Step 2{7}');
  });

  it('are text: markup in them is shown, not run', async () => {
    const element = await storyWith({ 'story-next': '<b>On</b> & on' });
    expectSome(button(element, '<b>On</b> & on'), 'button “<b>On</b> & on”');
  });

  it('give way to ours again when taken back', async () => {
    const element = await storyWith({ 'service-doctor': 'GP surgery' });
    for (const none of [null, undefined]) {
      await change(element, { 'service-doctor': 'GP surgery' });
      await change(element, none);
      expect(doctors(element)).to.deep.equal(['GP practice', 'GP practice']);
    }
    expect(element.messages).to.equal(undefined);
  });

  it('are kept as they were given: what their owner changes later doesn’t show', async () => {
    const own = { 'service-doctor': 'GP surgery' };
    const element = await storyWith(own);
    own['service-doctor'] = 'Changed';
    element.theme = 'plum';
    element.lang = 'pl';
    await followed(element);
    expect(doctors(element)).to.deep.equal(['GP surgery', 'GP surgery']);
  });

  it('belong to their own element', async () => {
    const box = await shownFixture(
      html`<div>
        <ps-case-study .messages=${{ 'service-doctor': 'GP surgery' }}></ps-case-study>
        <ps-case-study></ps-case-study>
      </div>`,
    );
    const widgets = [...box.children] as PsCaseStudy[];
    await Promise.all(widgets.map((widget) => widget.updateComplete));
    expect(widgets.map((each) => doctors(each)[0])).to.deep.equal(['GP surgery', 'GP practice']);
  });

  it('are left out while a reader reads a draft in English, and come back with it', async () => {
    const element = await storyWith({ 'service-doctor': 'Lekarz' }, 'pl');
    const notice = surface(element).querySelector<HTMLElement>('.draft button')!;
    const shown = [];
    for (const turn of [1, 2]) {
      notice.click();
      await element.updateComplete;
      shown.push([turn, doctors(element)[0]]);
    }
    expect(shown).to.deep.equal([
      [1, 'GP practice'],
      [2, 'Lekarz'],
    ]);
  });

  it('may come as JSON in an attribute, for a page without a script of its own', async () => {
    const element = await fixture<PsCaseStudy>(
      html`<ps-case-study messages='{"service-doctor": "GP surgery"}'></ps-case-study>`,
    );
    expect(doctors(element)).to.deep.equal(['GP surgery', 'GP surgery']);
    element.setAttribute('messages', '{"service-doctor": "Doctors"}');
    await element.updateComplete;
    expect(doctors(element)).to.deep.equal(['Doctors', 'Doctors']);
    for (const none of ['', 'null']) {
      element.setAttribute('messages', none);
      await element.updateComplete;
      expect(doctors(element)).to.deep.equal(['GP practice', 'GP practice']);
    }
  });

  const ours = 'using our words.';
  const bad = `not ids of this widget’s messages, or not texts; ${ours}`;
  const faults: [what: string, messages: unknown, says: string][] = [
    [
      'an id that there is not',
      { 'service-dentist': 'Dentist' },
      `messages=\"service-dentist\": ${bad}`,
    ],
    ['an id of another widget', { 'video-play': 'Watch' }, `messages=\"video-play\": ${bad}`],
    [
      'the line that says it is a draft',
      { 'draft-notice': 'Checked' },
      `messages=\"draft-notice\": ${bad}`,
    ],
    ['a number', { 'story-next': 42 }, `messages=\"story-next\": ${bad}`],
    ['empty', { 'story-next': ' ' }, `messages=\"story-next\": ${bad}`],
    ['nothing', { 'story-next': null }, `messages=\"story-next\": ${bad}`],
    ['a function', { 'story-next': () => '' }, `messages=\"story-next\": ${bad}`],
    ['words alone', 'GP surgery', `messages="GP surgery": not JSON; ${ours}`],
    ['a number as JSON', '3', `messages="3": not an object; ${ours}`],
    [
      'unreadable',
      Object.defineProperty({}, 'story-next', {
        enumerable: true,
        get() {
          throw new Error('No');
        },
      }),
      `messages="an object": can’t be read; ${ours}`,
    ],
    [
      'several that can’t be used',
      { 'service-dentist': 'Dentist', 'story-next': 42, ['__proto__']: 'Words' },
      `messages="service-dentist, story-next, __proto__": ${bad}`,
    ],
  ];
  for (const [what, messages, says] of faults) {
    it(`that are ${what} change nothing, and are named once`, async () => {
      const element = await storyWith(messages, 'pl');
      await change(element, messages);
      element.lang = 'en';
      await followed(element);
      expect(takeMessages()).to.deep.equal([`<ps-case-study> ${says}`]);
      expectSome(button(element, 'Next'), 'button “Next”');
    });
  }

  it('that can be used count, whatever stands beside them', async () => {
    const element = await storyWith({ nonsense: 'x', 'story-next': 'On', 'story-back': 7 });
    expect(takeMessages().length).to.equal(1);
    await press(element, 'On');
    expectSome(button(element, 'Back'), 'button “Back”');
  });
});
