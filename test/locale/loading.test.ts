import { expect } from '@open-wc/testing';
import { languages } from '../../src/locale/languages.js';
import { tags } from '../../src/embed/snippet.js';
import { tagSnippet } from '../../src/embed/snippet.js';
import {
  addressOf,
  followed,
  heading,
  headings,
  loadLanguages,
  marks,
} from '../support/languages.js';
import { allBegun } from '../support/shown.js';
import { languagePage, promised, type LanguagePage } from '../support/language-page.js';
import { expectNone } from '../support/nodes.js';

before(() => loadLanguages(['pl', 'es', 'ar']));

const allTags = tags.map((tag) => tagSnippet(tag)).join('');

const vision = '<ps-vision-statement><p>The words in the tag</p></ps-vision-statement>';

/** A page whose Polish is on its way until it is let through; its last widget waits for it. */
async function waitingPage(tags = vision) {
  const held = promised();
  const page = await languagePage(
    `<main lang="pl">${tags}</main><aside lang="pl">${vision}</aside>`,
    async (fetch, url, options) => {
      if ((url as string).includes('/pl.')) await held.promise;
      return fetch(url, options);
    },
  );
  const come = async () => {
    held.resolve();
    await allBegun(page.widgets.filter(({ isConnected }) => isConnected));
  };
  return { page, come, main: page.document.querySelector('main')!, widget: page.widgets[0]! };
}

const allShown = ({ widgets }: LanguagePage) =>
  Promise.all(widgets.map((widget) => widget.updateComplete));

describe('The file of a language', () => {
  it('is not there for English', async () => {
    const page = await languagePage(`${allTags}<div lang="en-GB">${allTags}</div>`);
    await allShown(page);
    expect([page.widgets.length, page.asked]).to.deep.equal([2 * tags.length, []]);
  });

  it('is not there for a language that we don’t have', async () => {
    const page = await languagePage(`<div lang="cy">${allTags}</div><p lang="zh-TW">${vision}</p>`);
    await allShown(page);
    expect(page.asked).to.deep.equal([]);
  });

  it('comes once for all widgets, and only in the languages used', async () => {
    const page = await languagePage(
      `<div lang="pl">${allTags}</div><div lang="ar">${vision}</div><div lang="pl-PL">${vision}</div>${vision}`,
    );
    await allShown(page);
    expect(page.asked).to.deep.equal(['pl', 'ar']);
    expect(page.widgets.map(heading)).to.deep.equal([
      ...headings('pl'),
      headings('ar')[0],
      headings('pl')[0],
      'Our vision',
    ]);
  });

  it('comes once, also for a widget that is added later', async () => {
    const page = await languagePage(`<main lang="pl">${vision}</main>`);
    await allShown(page);
    const later = page.document.createElement('ps-case-study');
    page.document.querySelector('main')!.append(later);
    await later.updateComplete;
    expect(heading(later)).to.equal(headings('pl')[3]);
    expect(page.asked).to.deep.equal(['pl']);
  });

  it('comes from beside the script, held to the hash in it, and without cookies', async () => {
    const page = await languagePage(`<div lang="pl">${vision}</div><div lang="zh">${vision}</div>`);
    await allShown(page);
    const expected = ['pl', 'zh-Hans'].map((language) => ({
      url: addressOf(language),
      options: { integrity: `sha256-${languages[language]!.hash}`, credentials: 'omit' },
    }));
    const requests = page.requests.map(({ url, options: { integrity, credentials } }) => ({
      url: url.href,
      options: { integrity, credentials },
    }));
    expect(requests).to.deep.equal(expected);
  });
});

describe('While the file of a language is on its way', () => {
  let polish: string;

  before(() => (polish = headings('pl')[0]!));

  it('the words in the tag can be read, and nothing stands in their place', async () => {
    const { page, come, main, widget } = await waitingPage();
    const height = () => main.querySelector('p')!.getBoundingClientRect().height;
    expect([page.asked, widget.shadowRoot === null]).to.deep.equal([['pl'], true]);
    expect(height()).to.be.greaterThan(0);
    await come();
    expect([height(), heading(widget)]).to.deep.equal([0, polish]);
  });

  it('no English is shown before the language comes', async () => {
    const { page, come } = await waitingPage(allTags);
    expect(page.shown).to.deep.equal([]);
    await come();
    expect(new Set(page.shown.map(({ by }) => by)).size).to.equal(tags.length + 1);
    for (const { words } of page.shown) {
      expect(words).not.to.match(/Our vision|What we are working|Welcome video|story/);
      expect(headings('pl').filter((each) => words.includes(each)).length).to.equal(1);
    }
  });

  it('a change to English shows English at once, and it stays', async () => {
    const { come, main, widget } = await waitingPage();
    main.lang = 'en';
    await widget.updateComplete;
    expect([heading(widget), marks(widget)]).to.deep.equal(['Our vision', ['en', 'ltr']]);
    await come();
    expect(heading(widget)).to.equal('Our vision');
  });

  it('a change to another language doesn’t wait for the first, and it stays', async () => {
    const { page, come, main, widget } = await waitingPage();
    main.lang = 'es';
    await widget.updateComplete;
    expect([heading(widget), page.asked]).to.deep.equal([headings('es')[0], ['pl', 'es']]);
    await come();
    expect(heading(widget)).to.equal(headings('es')[0]);
    const ofWidget = page.shown.filter(({ by }) => by === widget);
    expect(ofWidget.length).to.be.greaterThan(0);
    expect(ofWidget.filter(({ words }) => words.includes(polish))).to.deep.equal([]);
  });

  it('what is still shown is marked as the language that it is in', async () => {
    const { come, main, widget } = await waitingPage(`<div lang="ar">${vision}</div>`);
    await widget.updateComplete;
    main.querySelector('div')!.removeAttribute('lang');
    await followed(widget);
    expect([heading(widget), marks(widget)]).to.deep.equal([headings('ar')[0], ['ar', 'rtl']]);
    expect(widget.shadowRoot!.querySelector('.draft')!.getAttribute('lang')).to.equal('ar');
    await come();
    await widget.updateComplete;
    expect([heading(widget), marks(widget)]).to.deep.equal([polish, ['pl', 'ltr']]);
  });

  it('a widget may leave the page, and shows the language when it comes back', async () => {
    const { page, come, main, widget } = await waitingPage();
    widget.remove();
    await come();
    expectNone(widget.shadowRoot, 'shadow root');
    main.append(widget);
    await widget.updateComplete;
    expect([heading(widget), page.asked]).to.deep.equal([polish, ['pl']]);
  });
});
