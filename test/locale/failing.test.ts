import { expect, waitUntil } from '@open-wc/testing';
import { catalogues } from '../../src/locale/catalogues.js';
import { tags } from '../../src/embed/tags.js';
import { takeMessages } from '../support/console.js';
import { heading, headings, loadLanguages, marks } from '../support/languages.js';
import { languagePage, type LanguagePage } from '../support/language-page.js';

type Answer = Parameters<LanguagePage['answer']>[0];

const address = (language: string) => {
  const name = catalogues[language]!.slice(0, 8).replaceAll(/[+/=]/g, '-');
  return `${location.origin}/dist/locales/${language}.${name}.json`;
};

/** What can happen to a file on its way, besides arriving. */
const faults: Record<string, Answer> = {
  'that doesn’t arrive': () => Promise.reject(new TypeError('The network is gone')),
  'that isn’t there': (fetch, _, options) => fetch('/dist/locales/none.json', options),
  'that is not the one the script was made with': (fetch, _, options) =>
    fetch(address('es'), options),
  'that a login page has taken the place of': () =>
    Promise.resolve(new Response('<!doctype html><p>Log in first')),
};

const message = (by: string) =>
  `<${by}> lang="pl": ${address('pl')} can’t be loaded or is not ours; showing English.`;

before(() => loadLanguages(['pl', 'es']));

const vision = '<ps-vision-statement></ps-vision-statement>';

const allTags = tags.map((tag) => `<${tag}></${tag}>`).join('');

async function failedPage(answer: Answer, widgets = vision): Promise<LanguagePage> {
  const page = await languagePage(`<main lang="pl">${widgets}</main>`, answer);
  await Promise.all(page.widgets.map((widget) => widget.updateComplete));
  return page;
}

describe('A language file', () => {
  for (const [fault, answer] of Object.entries(faults)) {
    it(`${fault} leaves English, marked as such, and one message`, async () => {
      const { widgets } = await failedPage(answer, allTags);
      expect(widgets.map((widget) => marks(widget))).to.deep.equal(tags.map(() => ['en', 'ltr']));
      expect(heading(widgets[0]!)).to.equal('Our vision');
      expect(takeMessages()).to.deep.equal([message('ps-vision-statement')]);
    });
  }

  it('is asked for again on the next change of a language, and then shown', async () => {
    const page = await failedPage(faults['that isn’t there']!, allTags);
    takeMessages();
    page.asked.length = 0;
    page.answer((fetch, ...request) => fetch(...request));
    page.document.documentElement.lang = 'en-GB';
    await waitUntil(
      () => page.widgets.every((widget) => marks(widget)[0] === 'pl'),
      'all in Polish',
    );
    expect(page.widgets.map(heading)).to.deep.equal(headings('pl'));
    expect(page.asked).to.deep.equal(['pl']);
  });

  it('is asked for again by a widget that is added', async () => {
    const page = await failedPage(faults['that doesn’t arrive']!);
    takeMessages();
    page.answer((fetch, ...request) => fetch(...request));
    const later = page.document.createElement('ps-vision-statement');
    page.document.querySelector('main')!.append(later);
    await later.updateComplete;
    expect([heading(later), page.asked]).to.deep.equal([headings('pl')[0], ['pl', 'pl']]);
  });

  it('that fails again for the same widget is not named again', async () => {
    const page = await failedPage(faults['that doesn’t arrive']!);
    expect(takeMessages().length).to.equal(1);
    page.document.documentElement.lang = 'en-GB';
    await waitUntil(() => page.asked.length === 2, 'asked again');
    await page.widgets[0]!.updateComplete;
    expect([heading(page.widgets[0]!), takeMessages()]).to.deep.equal(['Our vision', []]);
  });

  it('that fails doesn’t keep other languages away', async () => {
    const page = await languagePage(
      `<main lang="pl">${vision}</main><main lang="es">${vision}</main>`,
      (fetch, url, options) => fetch((url as string).replace('/pl.', '/pl-is-gone.'), options),
    );
    await Promise.all(page.widgets.map((widget) => widget.updateComplete));
    expect(page.widgets.map(heading)).to.deep.equal(['Our vision', headings('es')[0]]);
    expect(takeMessages()).to.deep.equal([message('ps-vision-statement')]);
  });

  it('may be refused by the page’s own rules: English then, and one message of ours', async () => {
    const rules = `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">`;
    const page = await languagePage(
      `<main lang="pl">${allTags}</main>`,
      (fetch, ...request) => fetch(...request),
      rules,
    );
    await Promise.all(page.widgets.map((widget) => widget.updateComplete));
    expect(page.widgets.map(marks)).to.deep.equal(tags.map(() => ['en', 'ltr']));
    expect(takeMessages()).to.deep.equal([message('ps-vision-statement')]);
  });
});
