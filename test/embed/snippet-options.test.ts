import { expect } from '@open-wc/testing';
import type { MsgFn } from '@lit/localize';
import {
  scriptTag,
  snippet,
  tagSnippet,
  tags,
  type SnippetOptions,
  type Tag,
} from '../../src/embed/snippet.js';
import { messages } from '../../src/locale/messages.js';
import { loadFrame } from '../support/frame.js';
import { allShown } from '../support/shown.js';
import { loadLanguages, words as wordsIn } from '../support/languages.js';
import { catalogueOf } from '../../src/locale/catalogues.js';
import { expectNone, expectSame } from '../support/nodes.js';

before(() => loadLanguages(['pl', 'ar']));

const languageOf = (lang: string, dir: 'ltr' | 'rtl') => ({
  lang,
  dir,
  msg: messages(catalogueOf(lang)),
});

const page = 'https://ihlsouthwark.co.uk/partnership-southwark';

describe('The script tag', () => {
  it('leads to the folder that a partner has copied the release to', () => {
    expect(scriptTag({ base: 'https://static.example/ps/' })).to.equal(
      '<script type="module" src="https://static.example/ps/widgets.js"></script>',
    );
  });

  it('carries the script’s hash, if it is given one', () => {
    expect(scriptTag({ integrity: 'sha384-AAAA' })).to.equal(
      '<script type="module" src="/partnership-southwark/widgets.js" integrity="sha384-AAAA"></script>',
    );
    expect(scriptTag({ integrity: '' })).to.equal(scriptTag());
  });

  it('keeps whatever stands in the folder’s name inside it', () => {
    expect(scriptTag({ base: '/a"b&c/' })).to.equal(
      '<script type="module" src="/a&#34;b&#38;c/widgets.js"></script>',
    );
  });
});

describe('A snippet in another language', () => {
  const polish = () =>
    tagSnippet('ps-vision-statement', { language: languageOf('pl', 'ltr') }).split('\n');

  it('names the language on the tag, and has its words', () => {
    const sentence = wordsIn('pl', 'snippet-vision');
    const link = wordsIn('pl', 'snippet-vision-link');
    expect(polish()).to.deep.equal([
      '<ps-vision-statement lang="pl">',
      `  <p>${sentence} <a href="${page}">${link}</a></p>`,
      '</ps-vision-statement>',
    ]);
  });

  it('names the direction too where it isn’t from left to right', () => {
    const [tag] = tagSnippet('ps-vision-statement', { language: languageOf('ar', 'rtl') }).split(
      '\n',
    );
    expect(tag).to.equal('<ps-vision-statement lang="ar" dir="rtl">');
  });

  it('gives way to a language among the attributes, which are the host’s', () => {
    const [tag] = tagSnippet('ps-vision-statement', {
      language: languageOf('ar', 'rtl'),
      attributes: { lang: 'ar-EG', theme: 'plum' },
    }).split('\n');
    expect(tag).to.equal('<ps-vision-statement lang="ar-EG" dir="rtl" theme="plum">');
  });

  it('makes text of whatever a translation holds', () => {
    const msg = (() => '<b>&"') as unknown as MsgFn;
    const language = { lang: 'xx', dir: 'ltr', msg } as const;
    expect(tagSnippet('ps-vision-statement', { language })).to.equal(
      [
        '<ps-vision-statement lang="xx">',
        `  <p>&#60;b&#62;&#38;&#34; <a href="${page}">&#60;b&#62;&#38;&#34;</a></p>`,
        '</ps-vision-statement>',
      ].join('\n'),
    );
  });
});

describe('A snippet with a part of the host’s own', () => {
  const heading = { slot: 'heading', tag: 'h2', text: 'Ours & “yours” <3' };

  it('has it first in the tag, as text', () => {
    expect(
      tagSnippet('ps-vision-statement', { slots: [heading] })
        .split('\n')
        .slice(0, 2),
    ).to.deep.equal([
      '<ps-vision-statement>',
      '  <h2 slot="heading">Ours &#38; “yours” &#60;3</h2>',
    ]);
  });

  for (const tag of tags) {
    it(`has no second heading in all the words of ${tag}, where that part is one`, () => {
      const headings = (options: SnippetOptions) =>
        tagSnippet(tag, { words: 'full', ...options }).match(/<h2.*<\/h2>/g) ?? [];
      expect(headings({}).length).to.equal(1);
      expect(headings({ slots: [heading] })).to.deep.equal([
        '<h2 slot="heading">Ours &#38; “yours” &#60;3</h2>',
      ]);
    });
  }

  it('keeps our heading where that part is something else', () => {
    const slots = [{ slot: 'logo', tag: 'span', text: 'Logo' }];
    expect(
      tagSnippet('ps-vision-statement', { words: 'full', slots }).split('\n').slice(0, 3),
    ).to.deep.equal([
      '<ps-vision-statement>',
      '  <span slot="logo">Logo</span>',
      '  <h2>Our vision</h2>',
    ]);
  });
});

describe('A snippet that is pasted', () => {
  const base = '/dist/';
  const heading = { slot: 'heading', tag: 'h2', text: 'Our own heading' };
  const states: [name: string, options: () => SnippetOptions, shows: (tag: Tag) => string][] = [
    [
      'with all words, the style and a heading of the host’s own',
      () => ({ words: 'full', style: true, slots: [heading] }),
      () => 'Our own heading',
    ],
    [
      'in Arabic',
      () => ({ words: 'full', language: languageOf('ar', 'rtl') }),
      (tag) => wordsIn('ar', headingIds[tag]),
    ],
  ];
  for (const tag of tags) {
    for (const [name, options, shows] of states) {
      it(`works: ${tag}, ${name}`, async () => {
        const code = snippet(tag, { base, integrity: await widgetsHash(), ...options() });
        const html = `<!doctype html><html lang="en"><head><title>A page</title></head><body>${code}</body></html>`;
        const { document } = await loadFrame({ html });
        await allShown(document);
        const element = document.querySelector(tag)!;
        const slot = element.shadowRoot!.querySelector<HTMLSlotElement>('slot[name="heading"]')!;
        const [own] = slot.assignedElements();
        expect((own ?? slot.querySelector('h2')!).textContent).to.equal(shows(tag));
        if (own) expectSame(own, element.querySelector(':scope > h2'));
        else expectNone(element.querySelector('[slot]'), 'part of the host’s own');
      });
    }
  }
});

const headingIds: Record<Tag, string> = {
  'ps-vision-statement': 'page-our-vision',
  'ps-priority-cards': 'cards-heading',
  'ps-welcome-video': 'page-welcome-video-title',
  'ps-case-study': 'story-title',
};

/** The hash of the script with all widgets, as the release gives it. */
async function widgetsHash(): Promise<string> {
  const manifest = (await (await fetch('/dist/manifest.json')).json()) as {
    files: Record<string, { integrity: string }>;
  };
  return manifest.files['widgets.js']!.integrity;
}
