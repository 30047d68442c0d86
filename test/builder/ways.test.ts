import { expect, waitUntil } from '@open-wc/testing';
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
  for (const way of ['script', 'pinned', 'classic'] as const) {
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

  it('is, where frames are allowed but no scripts, a frame for each widget with its options', async () => {
    const html = htmlOf(
      {
        ...everything,
        way: 'frame',
        lang: 'pl',
        accent: '#d9480f',
        shared: { theme: 'plum' },
        own: { 'ps-case-study': { step: '2', 'learn-more': 'https://own.example/?a=1&b=2' } },
      },
      polish,
    );
    const { document } = await loadFrame({ html: pageOf(html) });
    const frames = [...document.querySelectorAll('iframe')];
    expect(frames.map(({ title }) => title).slice(0, 1)).to.deep.equal([
      'Partnership Southwark: Nasza wizja',
    ]);
    for (const [index, { src, width, height, contentDocument }] of frames.entries()) {
      const name = tags[index]!.replace('ps-', '');
      expect(src.startsWith(`${base}frame/pl/${name}.html?theme=plum`), src).to.equal(true);
      expect(width).to.equal('100%');
      expect(Number(height)).to.be.within(500, 2000);
      await allShown(contentDocument!);
      const widget = contentDocument!.querySelector<HTMLElement>(tags[index]!)!;
      expect(widget.style.getPropertyValue('--ps-color-accent')).to.equal('#d9480f');
      expect(widget.shadowRoot!.querySelectorAll('[data-theme="plum"][lang="pl"]').length).to.equal(
        1,
      );
    }
    const study = frames[3]!.contentDocument!.querySelector('ps-case-study')!;
    expect(study.getAttribute('step')).to.equal('2');
    expect(study.getAttribute('learn-more')).to.equal('https://own.example/?a=1&b=2');
  });

  it('is, where an address is enough, that of each frame, with nothing but the language in it', () => {
    const choice: Choice = { ...everything, way: 'address', lang: 'pl', shared: { theme: 'plum' } };
    expect(pieces(choice, release, polish).map(({ code }) => code)).to.deep.equal(
      tags.map((tag) => `${base}frame/pl/${tag.replace('ps-', '')}.html`),
    );
  });

  it('has a script for frames that gives them their height, for whoever may have it', async () => {
    const [html, script] = pieces({ ...start, way: 'frame' }, release);
    expect(html!.code).not.to.contain('<script');
    const { document } = await loadFrame({ html: pageOf(html!.code + script!.code) });
    const frame = document.querySelector('iframe')!;
    await allShown(frame.contentDocument!);
    const root = frame.contentDocument!.documentElement;
    await waitUntil(
      () => frame.clientHeight === Math.ceil(root.getBoundingClientRect().height),
      'The frame doesn’t fit',
    );
  });

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

  it('has nothing in it that its fields say can’t be used', () => {
    const choice: Choice = {
      ...everything,
      shared: { 'heading-level': '9', theme: 'plum' },
      own: {
        'ps-case-study': { step: 'two', 'learn-more': 'javascript:alert(1)', view: 'all' },
        'ps-welcome-video': { 'film-title': 'Ours', captions: 'ftp://own.example/a.vtt' },
      },
    };
    for (const way of Object.keys(ways) as WayName[]) {
      const all = pieces({ ...choice, way }, release).map(({ code }) => code);
      expect(all.join(), way).not.to.match(/heading-level|step=|javascript|ftp|h9/);
      if (way !== 'address') expect(all.join(), way).to.contain('Ours');
    }
  });

  it('keeps what is named, but of use all the same: a step too far, a link to a film, a poster', () => {
    const html = htmlOf({
      ...everything,
      words: 'short',
      own: {
        'ps-case-study': { step: '9' },
        'ps-welcome-video': {
          src: 'https://films.example/page.html',
          poster: 'https://films.example/a.jpg',
        },
      },
    });
    expect(html).to.contain('<ps-case-study step="9">');
    expect(html).to.contain(
      '<ps-welcome-video src="https://films.example/page.html" poster="https://films.example/a.jpg">',
    );
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
  });

  it('has the lines of a policy that the choice needs, and no others', () => {
    const { origin } = location;
    const own = [`script-src ${origin}`, `connect-src ${origin}`];
    const policy = (choice: Partial<Choice>) =>
      pieces({ ...start, way: 'pinned', ...choice }, release)
        .find(({ name }) => name === 'Policy')!
        .code.split('\n');
    const film = (src: string, poster = '') =>
      policy({
        words: 'short',
        widgets: ['ps-welcome-video'],
        own: { 'ps-welcome-video': { src, poster } },
      });
    expect(policy({})).to.deep.equal([...own, `style-src ${origin}`]);
    expect(policy({ words: 'short' })).to.deep.equal(own);
    expect(film('https://youtu.be/abcdefghijk')).to.deep.equal([
      ...own,
      'frame-src https://www.youtube-nocookie.com',
    ]);
    expect(film('https://vimeo.com/123456789')).to.deep.equal([
      ...own,
      'frame-src https://player.vimeo.com',
    ]);
    expect(film('/films/ours.mp4', '/poster.jpg')).to.deep.equal(own);
    expect(film('https://films.example/ours.mp4', 'https://films.example/a.jpg')).to.deep.equal([
      ...own,
      'media-src https://films.example',
      'img-src https://films.example',
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

  it('has the size of NHS.UK’s text as a rule, where that text has it', () => {
    const css = pieces({ ...start, text: 'nhsuk' }, release).find(({ name }) => name === 'CSS')!;
    expect(css.code).to.equal(
      '@media (min-width: 40.0625em) {\n  ps-vision-statement {\n    font-size: 1.1875rem;\n  }\n}',
    );
  });

  it('is, where nothing but words gets through, all the words without an element of ours', async () => {
    const html = htmlOf({ ...everything, way: 'words' }, polish);
    expect(html).not.to.match(/<ps-|<script|<link|style/);
    const { document } = await loadFrame({ html: pageOf(html) });
    expect(document.querySelectorAll('div[lang="pl"]').length).to.equal(4);
    expect(document.querySelectorAll('details').length).to.equal(12);
    const notice = 'Tłumaczenie robocze';
    const divs = [...document.querySelectorAll('div[lang="pl"]')];
    expect(
      divs.map((each) => each.firstElementChild!.textContent.startsWith(notice)),
    ).to.deep.equal([true, true, true, true]);
    expect(htmlOf({ ...start, way: 'words' })).not.to.contain('translation');
  });

  it('is, where there is the plug-in, a shortcode for each widget', () => {
    const choice: Choice = {
      ...everything,
      way: 'plugin',
      lang: 'pl',
      shared: { theme: 'plum' },
      own: { 'ps-welcome-video': { 'film-title': 'Our “film” ["2"]' } },
    };
    expect(pieces(choice, release, polish)[0]!.code.split('\n')).to.deep.equal([
      '[ps-vision-statement lang="pl" theme="plum"]',
      '[ps-priority-cards lang="pl" theme="plum"]',
      '[ps-welcome-video lang="pl" theme="plum" film-title="Our “film” &#91;&#34;2&#34;&#93;"]',
      '[ps-case-study lang="pl" theme="plum"]',
    ]);
  });

  it('leads to the plug-in where its file is beside the page, or says who makes it', () => {
    const shortcode = (integrity: Release['integrity']) =>
      pieces({ ...start, way: 'plugin' }, { ...release, integrity })[0]!;
    const without = shortcode(() => undefined);
    expect(without.file).to.equal(undefined);
    expect(without.note).to.contain('can make it, with “npm run plugin”');
    const beside = shortcode((file) => (file === 'partnership-southwark.zip' ? 'sha' : undefined));
    expect(beside.file).to.equal(`${base}partnership-southwark.zip`);
    expect(beside.note).not.to.contain('npm');
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
