import { expect, html } from '@open-wc/testing';
import { shownFixture as fixture } from '../support/shown.js';
import type { TemplateResult } from 'lit';
import '../../src/define.js';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import { followed, loadLanguages, marks, surface } from '../support/languages.js';
import { shownFixture } from '../support/shown.js';

const widget = html`<ps-vision-statement></ps-vision-statement>`;

/** Where the page says which direction, and which it then is. */
const places: [string, TemplateResult, [lang: string, dir: string]][] = [
  ['beside the language', html`<div lang="ar" dir="ltr">${widget}</div>`, ['ar', 'ltr']],
  ['nearer', html`<div lang="ar"><p dir="ltr">${widget}</p></div>`, ['ar', 'ltr']],
  ['farther', html`<div dir="ltr"><p lang="ar">${widget}</p></div>`, ['ar', 'rtl']],
  ['farther, of Polish', html`<div dir="rtl"><p lang="pl">${widget}</p></div>`, ['pl', 'ltr']],
  ['beside a Polish one', html`<div lang="pl" dir="rtl">${widget}</div>`, ['pl', 'rtl']],
  ['beside one we don’t have', html`<div lang="ur" dir="rtl">${widget}</div>`, ['en', 'ltr']],
  ['as nothing we know', html`<div lang="ar" dir="auto">${widget}</div>`, ['ar', 'rtl']],
];

describe('The direction of a widget', () => {
  before(() => loadLanguages(['ar', 'pl']));

  for (const [name, template, expected] of places) {
    it(`${expected[1] === 'rtl' ? 'runs from the right' : 'runs from the left'} where the page says it ${name}`, async () => {
      const box = await fixture(template);
      const element = box.querySelector('ps-vision-statement')!;
      await element.updateComplete;
      expect(marks(element)).to.deep.equal(expected);
      expect(getComputedStyle(surface(element)).direction).to.equal(expected[1]);
    });
  }

  it('is Arabic’s own on a page that says it is English from left to right', async () => {
    const page = document.documentElement;
    page.dir = 'ltr';
    const box = await shownFixture(
      html`<div>${widget}<ps-priority-cards lang="ar"></ps-priority-cards></div>`,
    );
    const [english, arabic] = [...box.children] as [PsCaseStudy, PsCaseStudy];
    await arabic.updateComplete;
    page.removeAttribute('dir');
    expect([page.lang, marks(english), marks(arabic)]).to.deep.equal([
      'en',
      ['en', 'ltr'],
      ['ar', 'rtl'],
    ]);
  });

  it('mirrors the layout in Arabic: what starts on the left starts on the right', async () => {
    const element = await fixture<PsCaseStudy>(
      html`<ps-case-study step="5" lang="pl"></ps-case-study>`,
    );
    const sides = () => {
      const { left, right } = surface(element).getBoundingClientRect();
      return ['.number', 'ol .title > :last-child', 'input'].map((selector) => {
        const box = element.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
        return box.left - left < right - box.right ? 'left' : 'right';
      });
    };
    expect(sides()).to.deep.equal(['left', 'left', 'left']);
    element.lang = 'ar';
    await followed(element);
    expect(sides()).to.deep.equal(['right', 'right', 'right']);
  });

  it('of what the host slots into a draft stays the draft’s, when a reader reads English', async () => {
    const box = await shownFixture(
      html`<div lang="ar">
        <ps-vision-statement><h2 slot="heading">رؤيتنا</h2></ps-vision-statement>
      </div>`,
    );
    const element = box.querySelector('ps-vision-statement')!;
    await element.updateComplete;
    const slotted = getComputedStyle(box.querySelector('h2')!);
    expect(slotted.direction).to.equal('rtl');
    surface(element).querySelector<HTMLElement>('.draft button')!.click();
    await element.updateComplete;
    expect(marks(element)).to.deep.equal(['en', 'ltr']);
    expect(slotted.direction).to.equal('rtl');
  });
});
