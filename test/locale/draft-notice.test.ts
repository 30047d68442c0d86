import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import { tags } from '../../src/embed/snippet.js';
import { catalogueOf } from '../../src/locale/catalogues.js';
import type { Widget } from '../../src/shared/widget.js';
import {
  followed,
  heading,
  headings,
  languages,
  loadLanguages,
  marks,
  surface,
  words,
} from '../support/languages.js';
import { expectFocus } from '../support/nodes.js';
import { shownFixture } from '../support/shown.js';

const vision = (lang: string) =>
  fixture<Widget>(html`<ps-vision-statement lang=${lang}></ps-vision-statement>`);

const notice = (widget: Element) => surface(widget).querySelector<HTMLElement>('.draft')!;

const isDraft = (widget: Element) => surface(widget).querySelector('.draft') !== null;

const button = (widget: Element) => notice(widget).querySelector('button')!;

async function press(widget: Widget): Promise<void> {
  button(widget).click();
  await widget.updateComplete;
}

describe('The line that says that a translation is a draft', () => {
  before(() => loadLanguages());

  for (const lang of languages) {
    it(`comes first in ${lang}, in that language, with a way to the English`, async () => {
      const widget = await vision(lang);
      expect(surface(widget).querySelector('.inside')!.firstElementChild!.className).to.equal(
        'draft',
      );
      expect([notice(widget).lang, notice(widget).dir]).to.deep.equal([
        lang,
        lang === 'ar' ? 'rtl' : 'ltr',
      ]);
      const [text, control] = notice(widget).children;
      expect([text!.textContent, control!.textContent.trim()]).to.deep.equal([
        words(lang, 'draft-notice'),
        words(lang, 'draft-read-english'),
      ]);
    });
  }

  it('stands in each of the four widgets', async () => {
    for (const tag of tags) {
      const widget = await fixture<Widget>(`<${tag} lang="pl"></${tag}>`);
      expect(notice(widget).textContent, tag).to.contain(words('pl', 'draft-notice'));
    }
  });

  it('isn’t there in English, nor where English stands in for another language', async () => {
    for (const lang of ['en', 'en-GB', 'cy', 'zh-TW']) {
      expect(isDraft(await vision(lang)), lang).to.equal(false);
    }
  });

  it('isn’t there in a language that has been reviewed: its file has no such line', async () => {
    const catalogue = catalogueOf('tr') as Record<string, string>;
    const line = catalogue['draft-notice']!;
    delete catalogue['draft-notice'];
    const widget = await vision('tr');
    catalogue['draft-notice'] = line;
    expect([heading(widget), isDraft(widget)]).to.deep.equal([headings('tr')[0], false]);
  });

  it('can’t be reached by a page’s styles', async () => {
    const box = await shownFixture(
      html`<div>
        <style>
          .draft,
          p,
          span,
          button,
          ps-vision-statement::part(draft),
          ps-vision-statement::part(draft-notice) {
            display: none !important;
          }
        </style>
        <ps-vision-statement lang="pl"></ps-vision-statement>
      </div>`,
    );
    const widget = box.querySelector('ps-vision-statement')!;
    await widget.updateComplete;
    expect(
      notice(widget).parentElement!.querySelectorAll('.draft[part], .draft [part]').length,
    ).to.equal(0);
    for (const each of [notice(widget), ...notice(widget).children]) {
      expect(each.getBoundingClientRect().height).to.be.greaterThan(0);
    }
  });

  it('has a button big enough for a finger, also at 320 px', async () => {
    for (const lang of languages) {
      const box = await shownFixture(
        html`<div style="inline-size: 320px">
          <ps-vision-statement lang=${lang}></ps-vision-statement>
        </div>`,
      );
      const widget = box.querySelector('ps-vision-statement')!;
      await widget.updateComplete;
      const { width, height } = button(widget).getBoundingClientRect();
      expect(width, lang).to.be.at.least(44);
      expect(height, lang).to.be.at.least(44);
      box.remove();
    }
  });
});

describe('A reader who presses “Read in English”', () => {
  before(() => loadLanguages(['pl', 'ar', 'es']));

  it('reads English in an English voice, and can come back', async () => {
    const widget = await vision('ar');
    await press(widget);
    expect([heading(widget), marks(widget)]).to.deep.equal(['Our vision', ['en', 'ltr']]);
    expect([
      notice(widget).lang,
      notice(widget).dir,
      notice(widget).textContent.trim(),
    ]).to.deep.equal(['ar', 'rtl', words('ar', 'draft-read-translation')]);
    await press(widget);
    expect([heading(widget), marks(widget)]).to.deep.equal([headings('ar')[0], ['ar', 'rtl']]);
    expect(button(widget).textContent.trim()).to.equal(words('ar', 'draft-read-english'));
  });

  it('keeps the focus on the button, whose name now says the way back', async () => {
    const widget = await vision('pl');
    const before = button(widget);
    before.focus();
    const names = [];
    for (const press of ['Enter', 'Enter']) {
      await sendKeys({ press });
      await widget.updateComplete;
      expectFocus(before);
      names.push(before.textContent.trim());
    }
    expect(names).to.deep.equal([
      words('pl', 'draft-read-translation'),
      words('pl', 'draft-read-english'),
    ]);
  });

  it('hears in the new language that the words have changed, once each time', async () => {
    const widget = await vision('ar');
    const region = surface(widget).querySelector('[aria-live="polite"]')!;
    for (const [said, lang] of [
      ['The words are now in English', 'en'],
      [words('ar', 'draft-words-changed'), 'ar'],
    ]) {
      await press(widget);
      await waitUntil(() => region.textContent === said, said);
      expect([region.textContent, region.closest('[lang]')!.getAttribute('lang')]).to.deep.equal([
        said,
        lang,
      ]);
    }
  });

  it('changes that widget alone', async () => {
    const box = await shownFixture(
      html`<div lang="pl">
        <ps-vision-statement></ps-vision-statement><ps-vision-statement></ps-vision-statement>
      </div>`,
    );
    const [one, other] = [...box.children] as [Widget, Widget];
    await followed(one, other);
    await press(one);
    expect([one, other].map(heading)).to.deep.equal(['Our vision', headings('pl')[0]]);
  });

  it('stays with English on a change around the widget that isn’t of its language', async () => {
    const widget = await vision('pl');
    await press(widget);
    widget.dir = 'rtl';
    await followed(widget);
    document.body.append(widget);
    await followed(widget);
    expect([heading(widget), marks(widget)]).to.deep.equal(['Our vision', ['en', 'ltr']]);
    widget.remove();
  });

  it('has left that draft only: another language is shown, and offers English again', async () => {
    const widget = await vision('pl');
    await press(widget);
    widget.lang = 'es';
    await followed(widget);
    expect([heading(widget), button(widget).textContent.trim()]).to.deep.equal([
      headings('es')[0],
      words('es', 'draft-read-english'),
    ]);
    widget.lang = 'en';
    await followed(widget);
    expect([heading(widget), marks(widget), isDraft(widget)]).to.deep.equal([
      'Our vision',
      ['en', 'ltr'],
      false,
    ]);
  });
});
