import { expect, fixture, waitUntil } from '@open-wc/testing';
import { render as renderIn } from 'lit';
import { inCanvas } from '../../.storybook/canvas.js';
import { bringSheet, showOnPage } from '../../.storybook/hosts.js';
import { languageChoices, type LanguageRecord } from '../../.storybook/languages.js';
import { globalTypes, initialGlobals, type Toolbars } from '../../.storybook/toolbars.js';
import '../../src/define.js';
import { fixturesOf } from '../fixtures/fixtures.js';
import { expectNone } from '../support/nodes.js';

const chinese: LanguageRecord = { language: '简体中文', status: 'draft' };

describe('toolbars of Storybook', () => {
  const tag = 'ps-vision-statement';
  const { template: story } = fixturesOf(tag).find(({ name }) => name === 'Theme plum')!;
  const canvasOf = (set: Partial<Toolbars>) => inCanvas(story, { ...initialGlobals, ...set }, '');
  const inToolbars = (set: Partial<Toolbars>) => fixture<HTMLElement>(canvasOf(set));

  /** The canvas and the widget in it, once its words fit what `isShown` looks for. */
  async function inLanguage(set: Partial<Toolbars>, isShown: RegExp) {
    const canvas = await inToolbars(set);
    const shown = () => canvas.querySelector(tag)!.shadowRoot!;
    await waitUntil(() => isShown.test(shown()?.textContent ?? ''));
    return { canvas, surface: shown().querySelector('.widget')! };
  }

  it('leave a story its own theme until one is chosen', async () => {
    const canvas = await inToolbars({});
    expect(canvas.querySelector(tag)?.theme).to.equal('plum');
  });

  it('give the widgets the chosen theme', async () => {
    const canvas = await inToolbars({ theme: 'blue' });
    expect(canvas.querySelector(tag)?.theme).to.equal('blue');
  });

  it('turn the widget with the page’s direction', async () => {
    const canvas = await inToolbars({ direction: 'rtl' });
    const widget = canvas.querySelector(tag)!;
    await widget.updateComplete;
    expect(widget.shadowRoot?.querySelector('.widget')).to.have.attribute('dir', 'rtl');
  });

  it('let the widget speak another language', async () => {
    const { surface } = await inLanguage({ language: 'ar' }, /رؤيتنا/);
    expect(surface.getAttribute('dir')).to.equal('rtl');
  });

  it('give a language the direction that is chosen', async () => {
    const { surface } = await inLanguage({ language: 'ar', direction: 'ltr' }, /رؤيتنا/);
    expect(surface.getAttribute('dir')).to.equal('ltr');
  });

  it('show what readers see of a language that we don’t have', async () => {
    const { surface } = await inLanguage({ language: 'cy' }, /Our vision/);
    expect(surface.getAttribute('lang')).to.equal('en');
  });

  it('change every word to a made-up one, and back again', async () => {
    const { canvas, surface } = await inLanguage({ language: 'en-XA' }, /⟦Óúú/);
    expect(surface.textContent).not.to.match(/vision/);
    renderIn(canvasOf({ language: 'en-XB' }), canvas.parentElement!);
    await waitUntil(() => surface.textContent.includes('\u202E⟦Óúú'));
    expect(surface.getAttribute('dir')).to.equal('rtl');
    renderIn(canvasOf({}), canvas.parentElement!);
    await waitUntil(() => surface.textContent.includes('Our vision'));
    expect(surface.getAttribute('dir')).to.equal('ltr');
  });

  it('leave the page outside the story’s container in its own language and direction', async () => {
    const { canvas } = await inLanguage({ language: 'ar', direction: 'rtl' }, /رؤيتنا/);
    const container = canvas.firstElementChild!;
    expect(container.getAttribute('lang')).to.equal('ar');
    for (let around = canvas; around; around = around.parentElement!) {
      expect(around.lang, around.localName).to.be.oneOf(['', 'en']);
      expect(around.dir, around.localName).to.equal('');
    }
  });

  it('offer our languages by their own names, drafts as drafts', () => {
    const titles = languageChoices({
      '../../xliff/pl.json': { language: 'Polski', status: 'draft' },
      '../../xliff/es.json': { language: 'Español', status: 'reviewed' },
    }).map(({ value, title }) => `${value}: ${title}`);
    expect(titles).to.include.members(['en: English', 'pl: Polski (draft)', 'es: Español']);
  });

  it('print a story on screen, and take the paper away again', async () => {
    const { template } = fixturesOf('ps-case-study')[0]!;
    const show = (medium: string) => inCanvas(template, { ...initialGlobals, medium }, '');
    const canvas = await fixture<HTMLElement>(show('paper'));
    const study = canvas.querySelector('ps-case-study')!;
    const next = () => study.shadowRoot?.querySelector('.controls .button');
    await waitUntil(() => next()?.getClientRects().length === 0);
    renderIn(show('screen'), canvas.parentElement!);
    await waitUntil(() => next()?.getClientRects().length === 1);
  });

  it('give the page a host’s text, as large as its reader wants it', () => {
    const sizeOf = (host: string, text: string) => {
      showOnPage(host, text);
      return getComputedStyle(document.documentElement).fontSize;
    };
    expect(sizeOf('plain', '200pc')).to.equal('32px');
    expect(sizeOf('small-root', '200pc')).to.equal('20px');
    expect(sizeOf('defaults', '100pc')).to.equal('16px');
    showOnPage('', '100pc');
  });

  it('put NHS.UK’s words around a widget, in text of the same size', async () => {
    const sheet = '/node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css';
    bringSheet('nhsuk', await (await fetch(sheet)).text());
    showOnPage('nhsuk', '100pc');
    const canvas = await inToolbars({ host: 'nhsuk' });
    const paragraphs = [...canvas.querySelectorAll('.nhsuk-width-container p')];
    expect(paragraphs.length).to.equal(2);
    const sizes = [...paragraphs, canvas.querySelector(tag)!].map(
      (each) => getComputedStyle(each).fontSize,
    );
    const size = matchMedia('(min-width: 40.0625em)').matches ? '19px' : '16px';
    expect(sizes).to.deep.equal([size, size, size]);
    showOnPage('', '100pc');
  });

  it('can each be set in the address, which takes numbers for what they aren’t', () => {
    const values = Object.values(globalTypes({ '../xliff/zh-Hans.json': chinese }))
      .flatMap(({ toolbar }) => (toolbar as { items: { value: string }[] }).items)
      .map(({ value }) => value);
    expect(values).to.include.members(['zh-Hans', '200pc', 'nhsuk', 'paper']);
    expect(values.filter((value) => !/^([a-z][\w-]*|\d+[a-z]+)?$/i.test(value))).to.deep.equal([]);
  });

  it('have an icon alone in the bar at first, and a short word once something is chosen', () => {
    for (const { toolbar } of Object.values(globalTypes({}))) {
      const [first, ...others] = (toolbar as { items: { title: string }[] }).items;
      expect(first!.title).to.equal('');
      const titles = others.map(({ title }) => title);
      expect(titles).not.to.include('');
      expect(titles.filter((title) => title.length > 10)).to.deep.equal([]);
    }
  });

  it('show all the words in the tag, and no widget, with the script off', async () => {
    const canvas = await inToolbars({ script: 'off' });
    const frame = canvas.querySelector('iframe')!;
    const inFrame = () => frame.contentDocument?.querySelector(`${tag}:not(:defined)`);
    await waitUntil(inFrame);
    const words = inFrame()!;
    expect(words.textContent).to.include('Our vision is to enable every part');
    expect(words.getAttribute('theme')).to.equal('plum');
    expect(frame.contentDocument!.body.textContent).to.include(
      `${tag}:is(:not(:defined), :not(:state(shown))) * {`,
    );
    expectNone(canvas.querySelector(tag), tag);
  });
});
