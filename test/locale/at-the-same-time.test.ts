import { expect, waitUntil } from '@open-wc/testing';
import { languages } from '../../src/locale/languages.js';
import {
  followed,
  heading,
  headings,
  loadLanguages,
  marks,
  surface,
  words,
} from '../support/languages.js';
import { takeMessages } from '../support/console.js';
import { loadFrame } from '../support/frame.js';
import { languagePage, promised } from '../support/language-page.js';
import type { Widget } from '../../src/shared/widget.js';
import { expectFocus, expectNone } from '../support/nodes.js';

before(() => loadLanguages(['pl', 'ar']));

const vision = '<ps-vision-statement></ps-vision-statement>';
const story = '<ps-case-study></ps-case-study>';

/** A page in Polish whose Arabic is on its way until it is let through. */
async function arabicComing(tags: string) {
  const held = promised();
  const page = await languagePage(
    `<main lang="pl" dir="ltr">${tags}</main>`,
    async (...request) => {
      const [fetch, url, options] = request;
      if ((url as string).includes('/ar.')) await held.promise;
      return fetch(url, options);
    },
  );
  const [widget] = page.widgets as [Widget];
  await widget.updateComplete;
  const main = page.document.querySelector('main')!;
  const come = async () => {
    held.resolve();
    const whole = page.document.createElement('ps-priority-cards');
    main.append(whole); // it waits for the language, so that we needn't guess when it is there
    await whole.updateComplete;
    await widget.updateComplete;
  };
  return { page, main, widget, come };
}

const draftButton = (widget: Widget) =>
  widget.shadowRoot!.querySelector<HTMLButtonElement>('.draft button');

describe('What happens while a language is on its way', () => {
  it('leaves the direction of the words that are still shown', async () => {
    const { main, widget, come } = await arabicComing(vision);
    main.lang = 'ar';
    main.dir = 'rtl';
    await followed(widget);
    expect([heading(widget), marks(widget)]).to.deep.equal([headings('pl')[0], ['pl', 'ltr']]);
    await come();
    expect([heading(widget), marks(widget)]).to.deep.equal([headings('ar')[0], ['ar', 'rtl']]);
  });

  it('may be a press on “Read in English”: English, and a way back once the draft is there', async () => {
    const { main, widget, come } = await arabicComing(vision);
    main.lang = 'ar';
    await followed(widget);
    draftButton(widget)!.click();
    await followed(widget);
    expect([heading(widget), marks(widget)]).to.deep.equal(['Our vision', ['en', 'ltr']]);
    await come();
    expect(heading(widget)).to.equal('Our vision');
    const button = draftButton(widget)!;
    expect(button.textContent.trim()).to.equal(words('ar', 'draft-read-translation'));
    button.click();
    await followed(widget);
    expect(heading(widget)).to.equal(headings('ar')[0]);
  });

  it('keeps the focus in a widget whose notice goes', async () => {
    const { main, widget } = await arabicComing(vision);
    draftButton(widget)!.focus();
    main.lang = 'en';
    await followed(widget);
    expectNone(draftButton(widget), 'button');
    expectFocus(surface(widget));
  });
});

describe('A widget that is put into a page', () => {
  it('and given its language just after that shows no English', async () => {
    const { page, main } = await arabicComing(vision);
    const later = page.document.createElement('ps-vision-statement');
    page.document.body.append(later);
    later.lang = 'pl';
    await later.updateComplete;
    const moved = page.document.createElement('ps-vision-statement');
    page.document.body.append(moved);
    main.append(moved);
    await moved.updateComplete;
    for (const widget of [later, moved]) {
      expect(heading(widget)).to.equal(headings('pl')[0]);
      const states = page.shown.filter(({ by }) => by === widget);
      expect(states.filter(({ words }) => words.includes('Our vision'))).to.deep.equal([]);
      expect(states.length).to.be.greaterThan(0);
    }
  });

  it('with the host’s own words while its language is on its way shows no English', async () => {
    const { page, main, come } = await arabicComing(vision);
    main.lang = 'ar';
    const later = page.document.createElement('ps-vision-statement');
    main.append(later);
    await Promise.resolve();
    later.messages = { 'page-our-vision': 'رؤية حيّنا' };
    expectNone(later.shadowRoot, 'shadow root');
    await come();
    await later.updateComplete;
    expect(heading(later)).to.equal('رؤية حيّنا');
  });
});

describe('What a screen reader is told', () => {
  const told = (widget: Widget) => widget.shadowRoot!.querySelector('[aria-live]')!.textContent;

  it('is not taken back by a host that gives the same words again, or by a change of direction', async () => {
    const { main, widget } = await arabicComing(story);
    const own = () => ({ 'service-doctor': 'Gabinet lekarski' });
    widget.messages = own();
    await widget.updateComplete;
    widget.shadowRoot!.querySelector<HTMLElement>('.view')!.click();
    widget.messages = own();
    main.dir = 'rtl';
    await followed(widget);
    await waitUntil(() => told(widget), 'Nothing is told');
    expect(told(widget)).to.equal(words('pl', 'story-all-shown-many').replace('{0}', '6'));
  });
});

describe('The script', () => {
  it('speaks English where it came as text, and has no address to find languages from', async () => {
    const { window, document } = await loadFrame({
      html: `<!doctype html><html lang="pl"><head><title>A page</title></head><body>${vision}</body></html>`,
    });
    const text = await (await fetch('/dist/widgets.js')).text();
    const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    await (window.eval(`import('${address}')`) as Promise<unknown>);
    URL.revokeObjectURL(address);
    const widget = document.querySelector('ps-vision-statement')!;
    await widget.updateComplete;
    expect(heading(widget)).to.equal('Our vision');
    const message = `<ps-vision-statement> lang="pl": ${languages['pl']!.file} could not be loaded`;
    expect(takeMessages().map((each) => each.slice(0, message.length))).to.deep.equal([message]);
  });
});
