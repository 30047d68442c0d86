import { expect } from '@open-wc/testing';
import { start, type Choice } from '../../src/builder/choice.js';
import { readLanguage, type ReleaseManifest } from '../../src/builder/languages.js';
import { ways, type WayName } from '../../src/builder/way-names.js';
import { pieces, type Release } from '../../src/builder/ways.js';
import { tags, type Language } from '../../src/embed/snippet.js';
import { loadFrame } from '../support/frame.js';
import { allShown } from '../support/shown.js';

const base = new URL('/dist/', location.href).href;
let release: Release;
let polish: Language;

before(async () => {
  const response = await fetch('/dist/manifest.json');
  const manifest = (await response.json()) as ReleaseManifest;
  const { version, files } = manifest;
  release = { version, base, integrity: (file) => files[file]?.integrity };
  polish = (await readLanguage('pl', manifest, base))!;
});

const everything: Choice = { ...start, widgets: tags };

const htmlOf = (choice: Choice, language?: Language) =>
  pieces(choice, release, language).find(({ name }) => name === 'HTML')!.code;

const pageOf = (html: string) =>
  `<!doctype html><html lang="en"><title>A partner’s page</title><body><h1>Ours</h1>${html}</body></html>`;

describe('What the builder gives an editor to paste', () => {
  for (const way of ['script', 'pinned'] as const) {
    for (const words of ['short', 'full'] as const) {
      it(`works on a page: ${ways[way].label}, ${words}`, async () => {
        const html = htmlOf({ ...everything, way, words });
        const { document } = await loadFrame({ html: pageOf(html) });
        await allShown(document);
        for (const tag of tags) {
          expect(document.querySelectorAll(`div > ${tag}`).length, tag).to.equal(1);
          expect(document.querySelector(tag)!.shadowRoot!.querySelectorAll('h2').length).to.equal(
            1,
          );
        }
      });
    }
  }

  it('is whole in one div, and has nothing in it that an editor could show as text', () => {
    for (const way of ['script', 'pinned', 'classic'] as const) {
      const html = htmlOf({ ...everything, way, accent: '#d9480f' });
      expect(html).to.match(/^<div>\n[^]+\n<\/div>$/);
      expect(html).not.to.match(/<style|style="/);
    }
  });

  it('has the attributes that were chosen on the tags that they are for, and no empty ones', () => {
    const html = htmlOf({
      ...everything,
      words: 'short',
      shared: { 'heading-level': '3', theme: '' },
      own: { 'ps-case-study': { step: '2' }, 'ps-priority-cards': { show: '' } },
    });
    expect(html).to.contain('<ps-vision-statement heading-level="3">');
    expect(html).to.contain('<ps-priority-cards heading-level="3">');
    expect(html).to.contain('<ps-case-study heading-level="3" step="2">');
  });

  it('is in the language that was chosen', () => {
    const html = htmlOf({ ...start, lang: 'pl' }, polish);
    expect(html).to.contain('<ps-vision-statement lang="pl">');
    expect(html).to.contain('<h2>Nasza wizja</h2>');
  });

  it('names the hash of the very file that is loaded, for whoever pins it', async () => {
    const { integrity } = document
      .createRange()
      .createContextualFragment(htmlOf({ ...start, way: 'pinned' }))
      .querySelector('script')!;
    const bytes = await (await fetch('/dist/widgets.js')).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
    expect(integrity).to.equal(`sha384-${btoa(String.fromCharCode(...hash))}`);
    const policy = pieces({ ...start, way: 'pinned' }, release).find(
      ({ name }) => name === 'Policy',
    )!;
    const { origin } = location;
    expect(policy.code.split('\n')).to.deep.equal([
      `script-src ${origin}`,
      `connect-src ${origin}`,
      `style-src ${origin}`,
    ]);
  });

  it('has a colour as a rule for the style sheet', () => {
    const choice: Choice = {
      ...start,
      widgets: ['ps-vision-statement', 'ps-case-study'],
      accent: '#d9480f',
    };
    for (const way of ['script', 'pinned', 'classic', 'npm'] as WayName[]) {
      const css = pieces({ ...choice, way }, release).find(({ name }) => name === 'CSS')!;
      expect(css.code).to.equal(
        'ps-vision-statement, ps-case-study {\n  --ps-color-accent: #d9480f;\n}',
      );
    }
  });

  it('is, where nothing but words gets through, all the words without an element of ours', async () => {
    const html = htmlOf({ ...everything, way: 'words' }, polish);
    expect(html).not.to.match(/<ps-|<script|<link|style/);
    const { document } = await loadFrame({ html: pageOf(html) });
    expect(document.querySelectorAll('div[lang="pl"]').length).to.equal(4);
    expect(document.querySelectorAll('details').length).to.equal(12);
  });

  it('imports one module a widget, where it is installed as a package', () => {
    const [javaScript] = pieces({ ...everything, way: 'npm' }, release);
    expect(javaScript!.code.split('\n')).to.deep.equal(
      tags.map(
        (tag) => `import '@partnership-southwark/widgets/${tag.replace('ps-', '')}/define.js';`,
      ),
    );
  });
});
