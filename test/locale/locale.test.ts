import { expect, html } from '@open-wc/testing';
import { shownFixture as fixture } from '../support/shown.js';
import { str } from '@lit/localize';
import { english } from '../../src/locale/messages.js';
import { nearestLanguage } from '../../src/locale/nearest-language.js';
import '../../src/vision-statement/define.js';
import type { PsVisionStatement } from '../../src/vision-statement/vision-statement.js';
import { shownFixture } from '../support/shown.js';

/** The language and direction that the words inside a widget carry. */
function shown(within: Element): [lang: string | null, dir: string | null] {
  const element = within.matches('ps-vision-statement')
    ? within
    : within.querySelector('ps-vision-statement')!;
  const surface = element.shadowRoot!.querySelector('.widget')!;
  return [surface.getAttribute('lang'), surface.getAttribute('dir')];
}

const widget = html`<ps-vision-statement></ps-vision-statement>`;

describe('The message function', () => {
  it('gives plain messages as they are, markup signs too', () => {
    expect(english('Health & care <em>', { id: 'test' })).to.equal('Health & care <em>');
  });

  it('fills in values', () => {
    expect(english(str`Step ${2} of ${6}`, { id: 'test' })).to.equal('Step 2 of 6');
    expect(english(str`\\ ${'&'}`, { id: 'test' })).to.equal('\\ &');
  });
});

describe('The nearest language', () => {
  const places: [string, ReturnType<typeof html>, ReturnType<typeof nearestLanguage>][] = [
    ['the page’s', html`<div><i></i></div>`, { lang: 'en', dir: undefined }],
    ['its own', html`<div lang="fr"><i lang="cy"></i></div>`, { lang: 'cy', dir: undefined }],
    ['its parent’s', html`<div lang="fr"><i lang=""></i></div>`, { lang: 'fr', dir: undefined }],
    [
      'with the dir beside it',
      html`<div lang="ar" dir="rtl"><i></i></div>`,
      { lang: 'ar', dir: 'rtl' },
    ],
    [
      'with a nearer dir',
      html`<div lang="ar" dir="rtl"><i dir="LTR"></i></div>`,
      { lang: 'ar', dir: 'ltr' },
    ],
    [
      'without a farther dir',
      html`<div dir="rtl">
        <p lang="ar"><i></i></p>
      </div>`,
      { lang: 'ar', dir: undefined },
    ],
    [
      'without a dir that isn’t one',
      html`<div lang="ar" dir="auto"><i dir="up"></i></div>`,
      { lang: 'ar', dir: undefined },
    ],
  ];
  for (const [name, template, expected] of places) {
    it(`is ${name}`, async () => {
      const box = await fixture(template);
      expect(nearestLanguage(box.querySelector('i')!)).to.deep.equal(expected);
    });
  }

  it('is found through shadow roots', async () => {
    const box = await fixture(html`<div lang="cy" dir="rtl"><section></section></div>`);
    const root = box.querySelector('section')!.attachShadow({ mode: 'open' });
    const inside = document.createElement('i');
    root.append(inside);
    expect(nearestLanguage(inside)).to.deep.equal({ lang: 'cy', dir: 'rtl' });
  });
});

describe('Language and direction of a widget', () => {
  it('are the page’s where the page is in English', async () => {
    expect(shown(await fixture(html`<div>${widget}</div>`))).to.deep.equal(['en', 'ltr']);
    expect(shown(await fixture(html`<div lang="en-GB">${widget}</div>`))).to.deep.equal([
      'en-GB',
      'ltr',
    ]);
  });

  it('are marked as English where the page does not say its language', async () => {
    const { lang } = document.documentElement;
    document.documentElement.lang = '';
    expect(shown(await fixture(html`<div dir="rtl">${widget}</div>`))).to.deep.equal(['en', 'rtl']);
    document.documentElement.lang = lang;
  });

  it('are marked as English where the page asks for a language that we don’t have', async () => {
    const box = await fixture(html`<div lang="ur" dir="rtl">${widget}</div>`);
    expect(shown(box)).to.deep.equal(['en', 'ltr']);
  });

  it('run from right to left if the page says so of English words', async () => {
    const box = await shownFixture(html`<div dir="rtl">${widget}</div>`);
    expect(shown(box)).to.deep.equal(['en', 'rtl']);
    expect(
      getComputedStyle(box.firstElementChild!.shadowRoot!.querySelector('blockquote')!)
        .borderRightWidth,
    ).not.to.equal('0px');
  });

  it('follow every change around the widget', async () => {
    const box = await shownFixture<HTMLElement>(html`<div>${widget}</div>`);
    const element = box.querySelector<PsVisionStatement>('ps-vision-statement')!;
    const steps: [() => void, ReturnType<typeof shown>][] = [
      [() => (box.lang = 'cy'), ['en', 'ltr']],
      [() => (element.lang = 'en'), ['en', 'ltr']],
      [() => (element.dir = 'rtl'), ['en', 'rtl']],
      [() => element.removeAttribute('lang'), ['en', 'ltr']],
      [() => box.removeAttribute('lang'), ['en', 'rtl']],
    ];
    for (const [change, expected] of steps) {
      change();
      await Promise.resolve(); // the observer hears of it
      await element.updateComplete;
      expect(shown(box)).to.deep.equal(expected);
    }
  });

  it('follow a move to another place', async () => {
    const box = await shownFixture(
      html`<div>
        ${widget}
        <p lang="cy"></p>
      </div>`,
    );
    const element = box.querySelector<PsVisionStatement>('ps-vision-statement')!;
    box.querySelector('p')!.append(element);
    await element.updateComplete;
    expect(shown(box)).to.deep.equal(['en', 'ltr']);
  });
});
