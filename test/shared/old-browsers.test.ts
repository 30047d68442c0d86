import { expect } from '@open-wc/testing';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import { tags } from '../../src/embed/snippet.js';
import { contrast, paintedColor } from '../support/colors.js';
import { takeMessages } from '../support/console.js';
import { loadFrame, type Frame } from '../support/frame.js';
import { headings, loadLanguages } from '../support/languages.js';
import { expectSome } from '../support/nodes.js';
import { allBegun, allShown, isOpen } from '../support/shown.js';

type Window = Frame['window'];

const video = 'ps-welcome-video';

/** All four widgets in a language that only a file brings, on a page that is prepared first. */
async function page(
  prepare: (window: Window) => void,
  { lang = 'pl', head = '', width = 800 } = {},
) {
  const body = tags
    .map((tag) => `<${tag}${tag === video ? ' src="/film.mp4"' : ''}><p>Words</p></${tag}>`)
    .join('');
  const html = `<!doctype html><html lang="${lang}"><head><title>A page</title>${head}
    <script type="module" src="/dist/widgets.js"></script></head><body>${body}</body></html>`;
  const frame = await loadFrame({ html }, { prepare, width });
  const widgets = [...frame.document.querySelectorAll<HTMLElement>(tags.join())];
  await allBegun(widgets); // without being asked for
  await allShown(frame.document);
  return { ...frame, widgets };
}

const shownHeadings = (widgets: readonly Element[]) =>
  widgets.map((widget) => widget.shadowRoot?.querySelector('h2')?.textContent);

/** What a browser of some years ago didn’t have, or a blocker takes away. */
const missing: Record<string, (window: Window) => void> = {
  'URL.canParse': ({ URL }) => delete (URL as Partial<typeof URL>).canParse,
  'AbortSignal.timeout': ({ AbortSignal }) =>
    delete (AbortSignal as Partial<typeof AbortSignal>).timeout,
  'Object.hasOwn': ({ Object }) => delete (Object as Partial<typeof Object>).hasOwn,
  'Intl.Locale': ({ Intl }) => Reflect.deleteProperty(Intl, 'Locale'),
  IntersectionObserver: (window) => remove(window, 'IntersectionObserver'),
  MessageChannel: (window) => remove(window, 'MessageChannel'),
  requestIdleCallback: (window) => remove(window, 'requestIdleCallback'),
  attachInternals: ({ HTMLElement }) =>
    delete (HTMLElement.prototype as Partial<HTMLElement>).attachInternals,
  'adopted style sheets': withoutAdoptedSheets,
};

const remove = (window: Window, name: keyof Window) => Reflect.deleteProperty(window, name);

/** As iOS before 16.4. */
function withoutAdoptedSheets({ Document, ShadowRoot, CSSStyleSheet }: Window): void {
  for (const { prototype } of [Document, ShadowRoot]) {
    Reflect.deleteProperty(prototype, 'adoptedStyleSheets');
  }
  Reflect.deleteProperty(CSSStyleSheet.prototype, 'replace');
  Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync');
}

describe('A browser without', () => {
  before(() => loadLanguages(['pl']));

  for (const [what, take] of Object.entries(missing)) {
    it(`${what} shows all widgets, in their language, styled, and says nothing`, async () => {
      const { widgets, window } = await page(take);
      expect(shownHeadings(widgets)).to.deep.equal(headings('pl'));
      for (const widget of widgets) {
        const surface = widget.shadowRoot!.querySelector('.widget')!;
        expect(window.getComputedStyle(surface).paddingTop).to.equal('20px');
      }
      const story = widgets.find((each) => each.localName === 'ps-case-study') as PsCaseStudy;
      story.shadowRoot!.querySelector<HTMLElement>('.controls button:last-of-type')!.click();
      await story.updateComplete;
      expect(story.step).to.equal(2);
      expect(takeMessages()).to.deep.equal([]);
    });
  }

  it('IntersectionObserver draws every drawing at once, and plays it when the reader asks', async () => {
    const { widgets } = await page(missing['IntersectionObserver']!);
    const [, , film, story] = widgets.map(({ shadowRoot }) => shadowRoot!);
    expectSome(film!.querySelector('.film > svg'), 'poster');
    const drawing = story!.querySelector('[data-shown] .scene')!;
    expect(drawing.childElementCount).to.be.above(0);
    expect(drawing.classList.contains('play')).to.equal(false);
    story!.querySelector<HTMLElement>('[data-shown] .replay')!.click();
    expect(drawing.classList.contains('play')).to.equal(true);
  });

  it('adopted style sheets shows all words without our styles, where a policy allows no others', async () => {
    const head = `<meta http-equiv="Content-Security-Policy" content="style-src 'self'" />`;
    const { widgets, window } = await page(withoutAdoptedSheets, { head });
    expect(shownHeadings(widgets)).to.deep.equal(headings('pl'));
    const story = widgets.find((each) => each.localName === 'ps-case-study')!;
    const surface = story.shadowRoot!.querySelector('.widget')!;
    expect(window.getComputedStyle(surface).paddingTop).to.equal('0px');
    const panels = [...surface.querySelectorAll('li > .panel')];
    expect(panels.every((panel) => panel.getClientRects().length > 0)).to.equal(true);
  });

  it('Intl.Locale knows the tags that are ours, and speaks English for those that need it', async () => {
    const take = missing['Intl.Locale']!;
    for (const [lang, heard] of [
      ['fr-CA', 'fr'],
      ['zh-SG', 'en'],
    ] as const) {
      if (heard !== 'en') await loadLanguages([heard]);
      const { widgets } = await page(take, { lang });
      expect(shownHeadings(widgets), lang).to.deep.equal(headings(heard));
    }
  });
});

/** Style sheets as a browser reads them that doesn’t know what stands in these. */
const unknown: Record<string, [what: RegExp, to: string][]> = {
  'light-dark()': [[/light-dark\(/g, 'no-light-dark(']],
  'relative colours': [[/\(\s*from /g, '(no-from ']],
  'color-mix()': [[/color-mix\(/g, 'no-color-mix(']],
  'container queries': [
    [/@container/g, '@no-container'],
    [/container:/g, 'no-container:'],
  ],
  subgrid: [[/subgrid/g, 'no-subgrid']],
  ':has()': [[/:has\(/g, ':no-has(']],
  'words for a sign': [[/ \/ (''|"")/g, ' no-words']],
};
unknown['all of these'] = Object.values(unknown).flat();

const withStyles = (changes: [RegExp, string][]) => (window: Window) => {
  const { prototype } = window.CSSStyleSheet;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its sheet below
  const { replaceSync } = prototype;
  prototype.replaceSync = function (text) {
    replaceSync.call(
      this,
      changes.reduce((changed, [what, to]) => changed.replace(what, to), text),
    );
  };
};

/** A partner’s colours that only fit each other, on a dark page. */
const hardColours = `<style>
  :root { color-scheme: light dark; background: #111; color: #eee }
  [hard] { --ps-color-accent: #f3e9c1; --ps-color-surface: #14181c }
  [soft] { --ps-color-accent: light-dark(#6a1b5d, #e3a6d6); --ps-color-surface: light-dark(#fffaf2, #1d1a16) }
</style>`;

describe('A browser whose styles know no', () => {
  for (const [what, changes] of Object.entries(unknown)) {
    it(`${what} shows text at 4.5 to 1 and controls at 3 to 1, whatever colours the page gives`, async () => {
      const { widgets, window } = await page(withStyles(changes), {
        lang: 'en',
        head: hardColours,
      });
      for (const colours of ['none', 'hard', 'soft']) {
        for (const widget of widgets) {
          widget.toggleAttribute(colours, true);
          expectReadable(widget.shadowRoot!, window, `${colours} ${widget.localName}`);
          widget.removeAttribute(colours);
        }
      }
    });

    it(`${what} hides what isn’t open, and fits a phone`, async () => {
      const { widgets, document } = await page(withStyles(changes), { lang: 'en', width: 320 });
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      const story = widgets.find((each) => each.localName === 'ps-case-study') as PsCaseStudy;
      story.goTo(5); // the comparison
      await story.updateComplete;
      const panels = [...story.shadowRoot!.querySelectorAll('li > .panel')];
      const shown = panels.map(isOpen);
      expect(shown).to.deep.equal([false, false, false, false, true, false]);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });
  }
});

/** Text on what is painted behind it, and what a control’s edge is made of. */
function expectReadable(root: ShadowRoot, window: Window, where: string): void {
  const styleOf = (node: Element) => window.getComputedStyle(node);
  const surface = styleOf(root.querySelector('.widget')!);
  const behind = paintedColor(surface.backgroundColor);
  expect(contrast(paintedColor(surface.color), behind), where).to.be.at.least(4.5);
  for (const button of root.querySelectorAll('.button, .number')) {
    const { color, backgroundColor, borderTopColor } = styleOf(button);
    const isFilled = backgroundColor !== 'rgba(0, 0, 0, 0)';
    const fill = isFilled ? paintedColor(backgroundColor) : behind;
    expect(contrast(paintedColor(color), fill), where).to.be.at.least(4.5);
    const edges = [fill, paintedColor(borderTopColor)].map((edge) => contrast(edge, behind));
    if (styleOf(button).borderTopStyle === 'solid') {
      expect(Math.max(...edges), where).to.be.at.least(3);
    }
  }
}
