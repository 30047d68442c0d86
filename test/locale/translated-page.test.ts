import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { tags, tagSnippet } from '../../src/embed/snippet.js';
import { languagePage, type LanguagePage } from '../support/language-page.js';
import { heading, headings, loadLanguages, marks } from '../support/languages.js';
import { expectFocus, expectNone, expectSome } from '../support/nodes.js';
import { allShown } from '../support/shown.js';

/** Words as a browser’s translator changes them: each text in two `font`s, as Chrome’s are. */
function translateWords(node: Node): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === Node.ELEMENT_NODE) translateWords(child);
    if (child.nodeType !== Node.TEXT_NODE || !child.textContent!.trim()) continue;
    const [outer, inner] = ['font', 'font'].map((name) => child.ownerDocument!.createElement(name));
    inner!.textContent = `‹${child.textContent!.trim()}›`;
    outer!.append(inner!);
    child.replaceWith(outer!);
  }
}

/** Changes a page into a language, as Chrome does it, in tasks of their own. */
async function translate({ document }: LanguagePage, lang: string, dir: 'ltr' | 'rtl' = 'ltr') {
  const { documentElement } = document;
  documentElement.lang = lang;
  await nextFrame();
  documentElement.className = `js translated-${dir}`;
  await nextFrame();
  translateWords(document.body);
  await allShown(document);
}

async function showOriginal({ document }: LanguagePage): Promise<void> {
  document.documentElement.lang = 'en';
  document.documentElement.className = 'js';
  await nextFrame();
  await allShown(document);
}

const full = tags.map((tag) => tagSnippet(tag, { words: 'full' })).join('\n');

async function page(body = full): Promise<LanguagePage> {
  const page = await languagePage(body);
  await allShown(page.document);
  return page;
}

const button = (widget: Element) => widget.shadowRoot!.querySelector<HTMLElement>('.draft button')!;
const ownHeading = (widget: Element) => widget.shadowRoot!.querySelector('h2');

/** The parts of a widget’s tag that can’t be seen. */
const unseen = (widget: Element) =>
  [...widget.querySelectorAll<HTMLElement>('h2, h3, p, li, summary')]
    .filter((each) => !each.closest('details:not([open]) > :not(summary)'))
    .filter((each) => each.getClientRects().length === 0);

describe('A page that the browser has translated into a language that we don’t have', () => {
  it('shows all the words in the tags, as translated, in place of ours', async () => {
    const translated = await page();
    await translate(translated, 'cy');
    for (const widget of translated.widgets) {
      expectNone(ownHeading(widget), 'heading of ours');
      expect(widget.querySelector('h2')!.innerText).to.match(/^‹.+›$/);
      expect(unseen(widget).map((each) => each.innerText)).to.deep.equal([]);
    }
  });

  it('has a way to our English in each widget, and back', async () => {
    const translated = await page();
    await translate(translated, 'cy');
    for (const [index, widget] of translated.widgets.entries()) {
      expect([button(widget).innerText, button(widget).parentElement!.lang]).to.deep.equal([
        'Read in English',
        'en',
      ]);
      button(widget).focus();
      button(widget).click();
      await widget.updateComplete;
      expect(heading(widget)).to.equal(headings('en')[index]);
      expect(marks(widget)).to.deep.equal(['en', 'ltr']);
      expectFocus(button(widget));
      expect(button(widget).parentElement!.lang).to.equal('cy');
      expect(button(widget).innerText).to.equal(
        new Intl.DisplayNames(['cy'], { type: 'language' }).of('cy'),
      );
      button(widget).click();
      await widget.updateComplete;
      expectNone(ownHeading(widget), 'heading of ours');
      expectFocus(button(widget));
    }
  });

  it('is as it was when the browser shows the original again', async () => {
    const translated = await page();
    await translate(translated, 'he', 'rtl');
    expect(button(translated.widgets[0]!).parentElement!.dir).to.equal('rtl');
    await showOriginal(translated);
    for (const [index, widget] of translated.widgets.entries()) {
      expect(heading(widget)).to.equal(headings('en')[index]);
      expectNone(widget.shadowRoot!.querySelector('.draft'), 'line above the words');
      expectNone(widget.shadowRoot!.querySelector('slot:not([name])'), 'slot');
    }
  });

  it('keeps what the page has in slots', async () => {
    const translated = await page(
      `<ps-vision-statement><p>Words</p><b slot="logo">Logo</b><h2 slot="heading">Ours</h2></ps-vision-statement>`,
    );
    await translate(translated, 'cy');
    const tops = ['h2', 'p', 'b'].map(
      (name) => translated.document.querySelector(name)!.getBoundingClientRect().top,
    );
    expect(tops).to.deep.equal([...tops].sort((one, other) => one - other));
    expect(tops.every((top) => top > 0)).to.equal(true);
  });

  for (const empty of ['', ' <!-- a comment of the content system --> ']) {
    it(`shows our English where the tag is empty: “${empty}”`, async () => {
      const translated = await page(`<ps-vision-statement>${empty}</ps-vision-statement>`);
      await translate(translated, 'cy');
      expect(heading(translated.widgets[0]!)).to.equal('Our vision');
      expectNone(button(translated.widgets[0]!), 'button');
    });
  }
});

describe('A page that the browser has translated into a language of ours', () => {
  before(() => loadLanguages(['pl']));

  it('shows our translation, whatever language the tag has', async () => {
    const translated = await page(
      `<ps-vision-statement><p>Words</p></ps-vision-statement>
       <div lang="en"><ps-vision-statement><p>Words</p></ps-vision-statement></div>`,
    );
    await translate(translated, 'pl');
    for (const widget of translated.widgets) {
      await waitUntil(() => heading(widget) === headings('pl')[0]);
      expect(marks(widget)).to.deep.equal(['pl', 'ltr']);
      expectSome(button(widget), 'way to the English');
    }
  });
});
