import { expect, fixture, html } from '@open-wc/testing';
import { ourLanguage } from '../../src/locale/our-language.js';
import '../../src/vision-statement/define.js';
import type { PsVisionStatement } from '../../src/vision-statement/vision-statement.js';
import { followed, heading, languages, loadLanguages, marks, words } from '../support/languages.js';
import { shownFixture } from '../support/shown.js';

const inEnglish = 'Our vision';

/** What a page asks for, and the language of ours that it gets. */
const tags: Record<string, string | undefined> = {
  en: 'en',
  'en-GB': 'en',
  es: 'es',
  'es-PE': 'es',
  ES: 'es',
  es_PE: 'es',
  'pt-BR': 'pt',
  'ar-EG': 'ar',
  pl_PL: 'pl',
  'so-DJ': 'so',
  zh: 'zh-Hans',
  'zh-Hans': 'zh-Hans',
  'zh-CN': 'zh-Hans',
  'zh-SG': 'zh-Hans',
  'ZH-hans-hk': 'zh-Hans',
  'zh-TW': undefined,
  'zh-HK': undefined,
  'zh-MO': undefined,
  'zh-Hant': undefined,
  yue: undefined,
  cy: undefined,
  ur: undefined,
  fa: undefined,
  'xx-!!': undefined,
  '-': undefined,
  '': undefined,
  ' fr ': 'fr',
  toString: undefined,
  constructor: undefined,
};

/** What the surface is marked with: the page’s own tag where it asks for that very language. */
const surfaces: [asked: string, lang: string, dir: string][] = [
  ['en-GB', 'en-GB', 'ltr'],
  ['es', 'es', 'ltr'],
  ['es-PE', 'es-PE', 'ltr'],
  ['ES', 'ES', 'ltr'],
  ['zh-CN', 'zh-CN', 'ltr'],
  ['zh-Hans', 'zh-Hans', 'ltr'],
  ['ar-EG', 'ar-EG', 'rtl'],
  [' fr ', 'fr', 'ltr'],
  ['es_PE', 'es', 'ltr'],
  ['zh-TW', 'en', 'ltr'],
  ['zh-Hant', 'en', 'ltr'],
  ['cy', 'en', 'ltr'],
  ['ur', 'en', 'ltr'],
  ['fa', 'en', 'ltr'],
  ['xx-!!', 'en', 'ltr'],
  ['constructor', 'en', 'ltr'],
];

describe('The language for a tag', () => {
  for (const [tag, language] of Object.entries(tags)) {
    it(`“${tag}” is ${language ?? 'none of ours'}`, () => {
      expect(ourLanguage(tag)).to.equal(language);
    });
  }

  it('is one of eleven other than English', () => {
    const ours = 'es it pt fr zh-Hans pl ar bn tr so vi';
    expect(languages.join(' ')).to.equal(ours);
    for (const language of languages) expect(ourLanguage(language)).to.equal(language);
  });
});

describe('A widget on a page', () => {
  before(() => loadLanguages());

  for (const [asked, lang, dir] of surfaces) {
    const shows = tags[asked] ?? 'en';
    it(`in “${asked}” speaks ${shows}, marked as ${lang}`, async () => {
      const box = await shownFixture(
        html`<div lang=${asked}>
          <ps-vision-statement></ps-vision-statement>
        </div>`,
      );
      const widget = box.querySelector<PsVisionStatement>('ps-vision-statement')!;
      expect(marks(widget)).to.deep.equal([lang, dir]);
      expect(heading(widget) === inEnglish).to.equal(shows === 'en');
      const statement = widget.shadowRoot!.querySelector('blockquote')!;
      expect(statement.matches(`:lang(${shows.split('-')[0]})`)).to.equal(true);
      expect(statement.matches(`:dir(${dir})`)).to.equal(true);
    });
  }

  it('is read in the voice of the language shown, however the page’s changes', async () => {
    const widget = await fixture<PsVisionStatement>(
      html`<ps-vision-statement></ps-vision-statement>`,
    );
    const shown: [string, string][] = [];
    for (const lang of ['pl', 'cy', 'zh-HK', 'zh-SG', 'en']) {
      widget.lang = lang;
      await followed(widget);
      const statement = widget.shadowRoot!.querySelector('blockquote')!;
      const voice = ['pl', 'zh', 'en'].find((each) => statement.matches(`:lang(${each})`))!;
      shown.push([heading(widget), voice]);
    }
    expect(shown).to.deep.equal([
      [words('pl', 'page-our-vision'), 'pl'],
      [inEnglish, 'en'],
      [inEnglish, 'en'],
      [words('zh-Hans', 'page-our-vision'), 'zh'],
      [inEnglish, 'en'],
    ]);
  });
});
