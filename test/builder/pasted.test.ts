import { expect } from '@open-wc/testing';
import { start, type Choice } from '../../src/builder/choice.js';
import { readLanguage, type ReleaseManifest } from '../../src/builder/languages.js';
import { hasWords, ways, type WayName } from '../../src/builder/way-names.js';
import { pieces, type Piece, type Release } from '../../src/builder/ways.js';
import { descriptionOf, tags, type Language, type Tag } from '../../src/embed/snippet.js';
import { english } from '../../src/locale/messages.js';
import { sampleFilm } from '../../src/welcome-video/sample-film.js';
import { loadFrame } from '../support/frame.js';
import { expectNone } from '../support/nodes.js';
import { allBegun } from '../support/shown.js';

const base = new URL('/dist/', location.href).href;
const whole = (path: string) => new URL(path, location.href).href;

/** Options that only one widget has. */
const own: Choice['own'] = {
  'ps-priority-cards': { show: 'prevention communities' },
  'ps-welcome-video': {
    ...sampleFilm,
    src: whole(sampleFilm.src),
    captions: whole(sampleFilm.captions),
  },
  'ps-case-study': { step: '2' },
};

const choices: readonly Partial<Choice>[] = [
  {},
  { lang: 'pl', words: 'short', shared: { 'heading-level': '3', theme: 'plum' } },
  { lang: 'ar', shared: { 'heading-level': '4' }, accent: '#d9480f', text: 'nhsuk', own },
];

let release: Release;
const languages: Record<string, Language | undefined> = {};

before(async () => {
  const manifest = (await (await fetch('/dist/manifest.json')).json()) as ReleaseManifest;
  const { version, files } = manifest;
  release = { version, base, integrity: (file) => files[file]?.integrity };
  for (const lang of ['pl', 'ar']) languages[lang] = await readLanguage(lang, manifest, base);
});

/** Where a bundler would find the package. */
const importMap = JSON.stringify({
  imports: { '@partnership-southwark/widgets/': `${base}esm/` },
});

/** What comes of each piece in a partner’s page. */
const placed: Record<string, (code: string) => string> = {
  HTML: (code) => code,
  Script: (code) => code,
  Folder: (code) => code,
  CSS: (code) => `<style>${code}</style>`,
  JavaScript: (code) =>
    `<script type="importmap">${importMap}</script><script type="module">${code}</script>`,
  // As the plug-in does it, which npm run test:wordpress tries.
  Shortcodes: (code) =>
    `<script type="module" src="${base}widgets.js"></script>${code.replace(/^\[(\S+)(.*)\]$/gm, '<$1$2></$1>')}`,
  Policy: () => '', // a header’s: a test of its own asks what is in it
};

/** A site that unfolds addresses puts a frame there. */
const place = ({ name, code }: Piece): string =>
  name.startsWith('Address')
    ? `<iframe src="${code}" title="Unfolded"></iframe>`
    : placed[name]!(code);

async function paste(choice: Choice): Promise<Document> {
  const body = pieces(choice, release, languages[choice.lang]).map(place).join('\n');
  const html = `<!doctype html><html lang="en"><title>A partner’s page</title><body><h1>Ours</h1>${body}</body></html>`;
  const { document } = await loadFrame({ html });
  return document;
}

/** The address of a page that unfolds has no choice in it but the language. */
const seen = (choice: Choice): Choice =>
  choice.way === 'address'
    ? { ...start, way: 'address', widgets: choice.widgets, lang: choice.lang }
    : choice;

/** What the widget’s heading is to say. */
function titleOf(tag: Tag, { lang, own }: Choice): string {
  const filmTitle = own[tag]?.['film-title'];
  return filmTitle ?? descriptionOf(tag).title(languages[lang]?.msg ?? english);
}

const headingOf = (root: ParentNode, { shared }: Choice) =>
  root.querySelector(`h${shared['heading-level'] ?? 2}`);

/** Where its own options show. */
const parts: Partial<Record<Tag, (root: ShadowRoot, hasOwn: boolean) => void>> = {
  'ps-priority-cards': (root, hasOwn) => {
    expect(root.querySelectorAll('[part="card"]').length).to.equal(hasOwn ? 2 : 6);
  },
  'ps-welcome-video': (root, hasOwn) => {
    expect(root.querySelectorAll('.play').length).to.equal(hasOwn ? 1 : 0);
  },
  'ps-case-study': (root, hasOwn) => {
    const steps = [...root.querySelectorAll('ol > li')];
    const current = steps.findIndex((step) => step.querySelector('[aria-current="step"]'));
    expect(current).to.equal(hasOwn ? 1 : 0);
  },
};

function expectWidget(page: Document, tag: Tag, choice: Choice): void {
  const found = page.querySelectorAll(tag);
  expect(found.length).to.equal(1);
  const root = found[0]!.shadowRoot!;
  expect(headingOf(root, choice)!.textContent.trim()).to.equal(titleOf(tag, choice));
  const { theme = 'teal' } = choice.shared;
  expect(root.querySelectorAll(`[data-theme="${theme}"]`).length).to.equal(1);
  if (choice.lang) expect(root.querySelector('[lang]')!.getAttribute('lang')).to.equal(choice.lang);
  const style = page.defaultView!.getComputedStyle(found[0]!);
  expect(style.getPropertyValue('--ps-color-accent')).to.equal(choice.accent);
  if (choice.text && hasWords(choice.way)) expect(style.fontSize).to.equal('19px'); // NHS.UK’s
  parts[tag]?.(root, choice.own === own);
}

function expectWords(page: Document, tag: Tag, choice: Choice): void {
  expectNone(page.querySelector('script[src], link, ps-vision-statement'), 'what is not words');
  const words = page.querySelector('div')!;
  expect(headingOf(words, choice)!.textContent).to.equal(titleOf(tag, choice));
  expect(words.lang).to.equal(choice.lang);
}

async function expectPasted(choice: Choice, tag: Tag): Promise<void> {
  const page = await paste(choice);
  if (choice.way === 'words') return expectWords(page, tag, choice);
  const shownIn = page.querySelector('iframe')?.contentDocument ?? page;
  await allBegun([...shownIn.querySelectorAll(tag)]);
  return expectWidget(shownIn, tag, seen(choice));
}

describe('Every piece of code that the builder can give, pasted into a page', () => {
  for (const way of Object.keys(ways) as WayName[]) {
    for (const tag of tags) {
      it(`shows ${descriptionOf(tag).name} as it was chosen: ${ways[way].label}`, async () => {
        for (const choice of choices) {
          await expectPasted({ ...start, ...choice, way, widgets: [tag] }, tag);
        }
      });
    }
  }
});
