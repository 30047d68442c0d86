import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { Widget } from '../../src/shared/widget.js';
import { followed, heading, languages, loadLanguages, marks, words } from '../support/languages.js';
import { shownFixture } from '../support/shown.js';

const vision = html`<ps-vision-statement></ps-vision-statement>`;

const visionIn = (box: ParentNode) => box.querySelector('ps-vision-statement')!;

/** The language that a widget's heading is in. */
const speaks = (widget: Element) =>
  heading(widget) === 'Our vision'
    ? 'en'
    : languages.find((language) => words(language, 'page-our-vision') === heading(widget));

describe('A widget follows', () => {
  before(() => loadLanguages());

  it('its own language', async () => {
    const widget = await fixture<Widget>(vision);
    const spoken = [speaks(widget)];
    for (const lang of ['pl', 'es-PE', 'ar', '', 'bn']) {
      widget.lang = lang;
      await followed(widget);
      spoken.push(speaks(widget));
    }
    widget.removeAttribute('lang');
    await followed(widget);
    expect([...spoken, speaks(widget)]).to.deep.equal(['en', 'pl', 'es', 'ar', 'en', 'bn', 'en']);
  });

  it('the language around it, unless it has one of its own', async () => {
    const page = await fixture<HTMLElement>(html`<main><section>${vision}</section></main>`);
    const widget = visionIn(page);
    const steps: [() => void, string][] = [
      [() => (page.lang = 'es'), 'es'],
      [() => (page.querySelector('section')!.lang = 'pl'), 'pl'],
      [() => (page.lang = 'ar'), 'pl'],
      [() => (widget.lang = 'bn'), 'bn'],
      [() => page.querySelector('section')!.removeAttribute('lang'), 'bn'],
      [() => widget.removeAttribute('lang'), 'ar'],
      [() => page.removeAttribute('lang'), 'en'],
    ];
    for (const [change, language] of steps) {
      change();
      await followed(widget);
      expect(speaks(widget)).to.equal(language);
    }
  });

  it('the language of the whole page', async () => {
    const widget = await fixture<Widget>(vision);
    document.documentElement.lang = 'pl';
    await followed(widget);
    const spoken = speaks(widget);
    document.documentElement.lang = 'en';
    await followed(widget);
    expect([spoken, speaks(widget)]).to.deep.equal(['pl', 'en']);
  });

  it('the language of the elements whose shadow it is in', async () => {
    const page = await shownFixture<HTMLElement>(html`<main lang="es"><div></div></main>`);
    const outer = page.querySelector('div')!.attachShadow({ mode: 'open' });
    const middle = document.createElement('section');
    outer.append(middle);
    const widget = document.createElement('ps-vision-statement');
    middle.attachShadow({ mode: 'closed' }).append(widget);
    await followed(widget);
    const spoken = [speaks(widget)];
    for (const [host, lang] of [
      [page, 'pl'],
      [middle, 'ar'],
      [middle, 'bn'],
    ] as const) {
      host.lang = lang;
      await followed(widget);
      spoken.push(speaks(widget));
    }
    expect(spoken).to.deep.equal(['es', 'pl', 'ar', 'bn']);
  });

  it('a move between two languages, with the direction of each', async () => {
    const page = await fixture(
      html`<main>
        <div lang="pl">${vision}</div>
        <div lang="ar"></div>
      </main>`,
    );
    const widget = visionIn(page);
    const [polish, arabic] = [...page.children];
    const seen = [];
    for (const place of [arabic, polish, arabic]) {
      place!.append(widget);
      await followed(widget);
      seen.push([speaks(widget), ...marks(widget)]);
    }
    expect(seen).to.deep.equal([
      ['ar', 'ar', 'rtl'],
      ['pl', 'pl', 'ltr'],
      ['ar', 'ar', 'rtl'],
    ]);
  });

  it('what changed while it was away from the page', async () => {
    const page = await fixture<HTMLElement>(html`<main lang="pl">${vision}</main>`);
    const widget = visionIn(page);
    await followed(widget);
    widget.remove();
    page.lang = 'es';
    await followed(widget);
    expect(speaks(widget)).to.equal('pl');
    page.append(widget);
    await followed(widget);
    expect(speaks(widget)).to.equal('es');
  });
});

describe('Three languages side by side', () => {
  before(() => loadLanguages());

  it('are each that of its own widgets, and one may change by itself', async () => {
    const page = await shownFixture<HTMLElement>(
      html`<main>
        <div>${vision}</div>
        <div lang="ar">${vision}</div>
        <div lang="bn">${vision}</div>
      </main>`,
    );
    const widgets = [...page.querySelectorAll('ps-vision-statement')];
    await followed(...widgets);
    expect(widgets.map(speaks)).to.deep.equal(['en', 'ar', 'bn']);
    expect(widgets.map((widget) => marks(widget)[1])).to.deep.equal(['ltr', 'rtl', 'ltr']);
    page.querySelector<HTMLElement>('[lang="ar"]')!.lang = 'pl';
    await followed(...widgets);
    expect(widgets.map(speaks)).to.deep.equal(['en', 'pl', 'bn']);
    expect(widgets.map((widget) => marks(widget)[1])).to.deep.equal(['ltr', 'ltr', 'ltr']);
  });
});
