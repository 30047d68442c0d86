import { expect, waitUntil } from '@open-wc/testing';
import { tags } from '../../src/embed/snippet.js';
import { takeMessages } from '../support/console.js';
import { addressOf, heading, headings, loadLanguages, marks } from '../support/languages.js';
import { languagePage, type LanguagePage } from '../support/language-page.js';

type Answer = Parameters<LanguagePage['answer']>[0];

/** What can happen to a file on its way, besides arriving. */
const faults: Record<string, Answer> = {
  'that doesn’t arrive': () => Promise.reject(new TypeError('The network is gone')),
  'that isn’t there': (fetch, _, options) => fetch('/dist/locales/none.json', options),
  'that is not the one the script was made with': (fetch, _, options) =>
    fetch(addressOf('es'), options),
  'that a login page has taken the place of': () =>
    Promise.resolve(new Response('<!doctype html><p>Log in first')),
  'that another script on the page refuses at once': () => {
    throw new Error('Not before consent');
  },
};

const message = (by: string) =>
  `<${by}> lang="pl": ${addressOf('pl')} could not be loaded (is it there, from this release and allowed by connect-src? <meta name="partnership-southwark-files"> can name its folder); showing English.`;

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

  for (const [fault, answer] of Object.entries(faults)) {
    it(`${fault} is asked for once more on the next change of language, and then shown`, async () => {
      const page = await failedPage(answer, allTags);
      takeMessages();
      page.asked.length = 0;
      page.answer((fetch, ...request) => fetch(...request));
      page.document.querySelector('main')!.lang = 'pl-PL';
      await waitUntil(
        () => page.widgets.every((widget) => marks(widget)[0] === 'pl-PL'),
        'all in Polish',
      );
      expect(page.widgets.map(heading)).to.deep.equal(headings('pl'));
      expect(page.asked).to.deep.equal(['pl']);
    });
  }

  it('is not asked for again by another widget, nor on a change that isn’t its own', async () => {
    const page = await failedPage(faults['that doesn’t arrive']!, allTags);
    takeMessages();
    const later = page.document.createElement('ps-vision-statement');
    page.document.querySelector('main')!.append(later);
    page.document.documentElement.lang = 'en-GB';
    await later.updateComplete;
    expect([heading(later), page.asked]).to.deep.equal(['Our vision', ['pl']]);
  });

  it('that takes longer than ten seconds leaves English, and one message', async () => {
    const alarms: [ring: () => void, ms: number][] = [];
    const page = await languagePage(
      `<main lang="pl">${vision}<p>Words</p></main>`,
      (...[, , options]) => {
        return new Promise((_, reject) => {
          options!.signal!.addEventListener('abort', () => reject(new Error('too late')));
        });
      },
      '',
      (window) => {
        const set = (ring: () => void, ms: number) => alarms.push([ring, ms]);
        window.setTimeout = set as typeof window.setTimeout;
      },
    );
    const [widget] = page.widgets;
    await waitUntil(() => page.asked.length === 1, 'asked');
    const patience = alarms.map(([, ms]) => ms);
    expect([patience, widget!.shadowRoot === null]).to.deep.equal([[10_000], true]);
    alarms[0]![0]();
    await widget!.updateComplete;
    expect(heading(widget!)).to.equal('Our vision');
    expect(takeMessages()).to.deep.equal([message('ps-vision-statement')]);
  });

  it('that fails again for the same widget is not named again', async () => {
    const page = await failedPage(faults['that doesn’t arrive']!);
    expect(takeMessages().length).to.equal(1);
    page.document.querySelector('main')!.lang = 'pl-PL';
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
