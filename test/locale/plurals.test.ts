import { expect, fixture, html } from '@open-wc/testing';
import { all, announced, position } from '../case-study/reading.js';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import '../../src/case-study/define.js';
import { storyControls } from '../../src/content/case-study.js';
import { catalogueOf } from '../../src/locale/catalogues.js';
import { messages } from '../../src/locale/messages.js';
import { storyOf } from '../fixtures/stories.js';
import { loadLanguages } from '../support/languages.js';

/** Arabic keeps 0 to 9, as its words do, each number apart from the words around it. */
const arabic = (number: number) => `\u2068${number}\u2069`;

/** What is announced of a story of so many steps, once all are shown. */
const allShown: Record<string, Record<number, string>> = {
  ar: {
    2: `تظهر الخطوتان كلتاهما (${arabic(2)})`,
    3: `تظهر كل الخطوات: ${arabic(3)} خطوات`,
    11: `تظهر كل الخطوات: ${arabic(11)} خطوة`,
    100: `تظهر كل الخطوات: ${arabic(100)} خطوة`,
  },
  pl: {
    2: 'Widać wszystkie 2 kroki',
    5: 'Widać wszystkie 5 kroków',
    22: 'Widać wszystkie 22 kroki',
  },
  bn: { 2: '২টি ধাপের সবগুলোই দেখানো হয়েছে' },
  en: { 2: 'All 2 steps are shown' },
};

/** The forms that only a story of no step or one would need; it has nothing to press. */
const unpressed: Record<string, Record<number, string>> = {
  ar: { 0: `لا تظهر أي خطوة (${arabic(0)})`, 1: `تظهر خطوة واحدة (${arabic(1)})` },
  pl: { 1: 'Widać 1 krok' },
};

const storyIn = (lang: string, steps: number) =>
  fixture<PsCaseStudy>(html`<ps-case-study lang=${lang} .study=${storyOf(steps)}></ps-case-study>`);

/** Makes every browser write Arabic as some do, and gives the way back. */
function withOtherArabicDigits(): () => void {
  const { NumberFormat } = Intl;
  const ours = Object.getOwnPropertyDescriptor(Number.prototype, 'toLocaleString')!;
  Intl.NumberFormat = class extends NumberFormat {
    constructor(tag: string) {
      super(tag === 'ar' ? 'ar-EG' : tag);
    }
  } as typeof NumberFormat;
  Number.prototype.toLocaleString = function (tag) {
    return new Intl.NumberFormat(tag as string).format(Number(this));
  };
  return () => {
    Intl.NumberFormat = NumberFormat;
    Object.defineProperty(Number.prototype, 'toLocaleString', ours);
  };
}

describe('“All steps are shown”', () => {
  before(() => loadLanguages());

  for (const [lang, forms] of Object.entries(allShown)) {
    for (const [steps, words] of Object.entries(forms)) {
      it(`has the form of ${lang} for ${steps} steps`, async () => {
        const element = await storyIn(lang, Number(steps));
        all<HTMLElement>(element, '.view')[0]!.click();
        await element.updateComplete;
        expect(await announced(element)).to.equal(words);
      });
    }
  }

  for (const [lang, forms] of Object.entries(unpressed)) {
    for (const [steps, words] of Object.entries(forms)) {
      it(`has a form of ${lang} for ${steps}, too`, () => {
        const { allShown } = storyControls(messages(catalogueOf(lang)));
        const number = Number(steps);
        const form = new Intl.PluralRules(lang).select(number);
        expect(allShown(String(number))[form]).to.equal(words);
      });
    }
  }

  it('has all six forms in Arabic, and four in Polish', () => {
    const forms = (lang: string) =>
      Object.keys(catalogueOf(lang)!).filter((id) => id.startsWith('story-all-shown-')).length;
    expect([forms('ar'), forms('pl')]).to.deep.equal([6, 4]);
  });
});

describe('The position in the story', () => {
  before(() => loadLanguages(['bn', 'ar', 'pl']));

  const tenth = async (lang: string) => position(await storyIn(lang, 12), 10).replace(/^, /, '');

  it('is told in Bengali digits, and in Bengali order', async () => {
    expect(await tenth('bn')).to.equal('১২টির মধ্যে ১০ নম্বর ধাপ');
  });

  it('is told in Polish', async () => {
    expect(await tenth('pl')).to.equal('Krok 10 z 12');
  });

  it('is told in Arabic with each number isolated', async () => {
    expect(await tenth('ar')).to.equal(`الخطوة ${arabic(10)} من ${arabic(12)}`);
  });

  it('is told in Arabic with 0 to 9 also where the browser’s Arabic has other digits', async () => {
    const restore = withOtherArabicDigits();
    try {
      expect([(10).toLocaleString('ar'), new Intl.NumberFormat('ar').format(10)]).to.deep.equal([
        '١٠',
        '١٠',
      ]);
      expect(await tenth('ar')).to.equal(`الخطوة ${arabic(10)} من ${arabic(12)}`);
    } finally {
      restore();
    }
  });
});
