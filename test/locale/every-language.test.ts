import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { showEverything } from '../support/everything.js';
import { misfits } from '../support/fit.js';
import { languages, loadLanguages, marks } from '../support/languages.js';
import { isEnglish, wordsOf } from '../support/words.js';

/** The numbers of the story's steps, as they are written. */
const digits = (widget: Element) =>
  [...widget.shadowRoot!.querySelectorAll('.number')].map((number) => number.textContent);

describe('All widgets', () => {
  before(() => loadLanguages());

  for (const language of languages) {
    it(`in ${language} say every word in it, in the right voice, and fit into 320 px`, async () => {
      const { box, widgets, story } = await showEverything({ width: 320, lang: language });
      const english = await isEnglish(language);
      const direction = language === 'ar' ? 'rtl' : 'ltr';
      const voice = `:lang(${language.split('-')[0]})`;
      for (const widget of widgets) {
        expect(marks(widget)).to.deep.equal([language, direction]);
        const said = wordsOf(widget);
        expect(said.length).to.be.greaterThan(3);
        expect(said.map(({ text }) => text).filter(english)).to.deep.equal([]);
        const inAnother = said.filter(({ by }) => !by.matches(voice));
        expect(inAnother.map(({ text }) => text)).to.deep.equal([]);
        expect(new Set(said.map(({ by }) => getComputedStyle(by).direction))).to.have.keys(
          direction,
        );
      }
      const numbers = new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-latn' : language);
      expect(digits(story)).to.deep.equal([1, 2, 3, 4, 5, 6].map((n) => numbers.format(n)));
      expect(box.scrollWidth).to.be.at.most(320);
      expect(misfits(box)).to.deep.equal([]);
    });
  }

  it('in English say only words that the tests above would find, and names', async () => {
    const { widgets } = await showEverything({ width: 320 });
    const english = await isEnglish('pl');
    const others = widgets.flatMap((widget) => wordsOf(widget).map(({ text }) => text));
    const names = ['Partnership Southwark', 'Film', 'Tyrone', 'Grace', 'Pearl'];
    expect([...new Set(others.filter((text) => !english(text)))]).to.deep.equal(names);
  });

  it('in Bengali count in Bengali digits', async () => {
    const { story } = await showEverything({ width: 320, lang: 'bn' });
    expect(digits(story).join(' ')).to.equal('১ ২ ৩ ৪ ৫ ৬');
  });
});
