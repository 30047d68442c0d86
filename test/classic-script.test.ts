import { expect } from '@open-wc/testing';
import { tagSnippet, tags } from '../src/embed/snippet.js';
import { languages } from '../src/locale/languages.js';
import { takeMessages } from './support/console.js';
import { loadFrame, type Frame } from './support/frame.js';
import { addressOf, heading, headings, loadLanguages } from './support/languages.js';
import { expectNone } from './support/nodes.js';
import { allShown } from './support/shown.js';

const file = '/dist/widgets.classic.js';
const code = await (await fetch(file)).text();

const script = (src: string, attributes = '') => `<script ${attributes} src="${src}"></script>`;
const meta = (content: string) => `<meta name="partnership-southwark-files" content="${content}">`;
const allTags = tags.map((tag) => tagSnippet(tag)).join('\n');

interface Parts {
  head?: string;
  end?: string;
  prepare?: (window: Frame['window']) => void;
}

type Page = Frame & { asked: string[] };

/** A page in Polish with all widgets, and the addresses that its scripts asked for. */
async function page({ head = '', end = '', prepare }: Parts): Promise<Page> {
  const asked: string[] = [];
  const html = `<!doctype html><html lang="pl"><head><title>Strona partnera</title>${head}</head>
    <body>${allTags}${end}</body></html>`;
  const watch = (window: Frame['window']) => {
    const fetch = window.fetch.bind(window);
    window.fetch = (input, options) => {
      asked.push(input as string);
      return fetch(input, options);
    };
    prepare?.(window);
  };
  return { ...(await loadFrame({ html }, { prepare: watch })), asked };
}

async function shownHeadings({ document }: Page): Promise<(string | null)[]> {
  await allShown(document);
  return tags.map((tag) => heading(document.querySelector(tag)!));
}

/** All widgets speak Polish, from the one right address, and the console is silent. */
async function expectPolish(frame: Page, address = addressOf('pl')): Promise<void> {
  expect(await shownHeadings(frame)).to.deep.equal(headings('pl'));
  expect(frame.asked).to.deep.equal([address]);
  expect(takeMessages()).to.deep.equal([]);
}

/** English, and one message, which says how to name the folder. */
async function expectEnglish(frame: Page, address: string): Promise<void> {
  expect(await shownHeadings(frame)).to.deep.equal(headings('en'));
  expect(takeMessages()).to.deep.equal([
    `<ps-vision-statement> lang="pl": ${address} could not be loaded (is it there, from this release and allowed by connect-src? <meta name="partnership-southwark-files"> can name its folder); showing English.`,
  ]);
}

/** Scripts of one file, each where the one before it ends. */
const merged = (...scripts: string[]) =>
  script(URL.createObjectURL(new Blob(scripts, { type: 'text/javascript' })));

before(() => loadLanguages(['pl']));

describe('The classic script', () => {
  for (const [where, parts] of Object.entries({
    'in the head': { head: script(file) },
    'in the head, deferred': { head: script(file, 'defer') },
    'in the head, whenever it comes': { head: script(file, 'async') },
    'below the widgets': { end: script(file) },
  })) {
    it(`${where} brings all widgets, and finds their language beside it`, async () => {
      await expectPolish(await page(parts));
    });
  }

  it('added later by a script does so too', async () => {
    const frame = await page({});
    const late = frame.document.createElement('script');
    late.src = file;
    const loaded = new Promise((resolve) => late.addEventListener('load', resolve));
    frame.document.head.append(late);
    await loaded;
    await expectPolish(frame);
  });

  it('may come twice, beside the module and beside scripts with names like those in it', async () => {
    const names = `<script>let e = 1, t = 2, s = 3, currentScript = 4;</script>`;
    const module = script('/dist/widgets.js', 'type="module"');
    const frame = await page({ head: names + script(file) + module, end: script(`${file}?again`) });
    await expectPolish(frame);
  });

  it('leaves nothing in the page’s scope but Lit’s own marks', async () => {
    const plain = await page({});
    const before = new Set(Object.getOwnPropertyNames(plain.window));
    const frame = await page({ head: script(file) });
    await shownHeadings(frame);
    const added = Object.getOwnPropertyNames(frame.window).filter((name) => !before.has(name));
    expect(added.sort()).to.deep.equal([
      'litElementVersions',
      'litHtmlVersions',
      'litPropertyMetadata',
      'reactiveElementVersions',
    ]);
  });
});

describe('The classic script on a site that moves scripts', () => {
  const there = meta('/dist/');
  /** What other authors leave at the ends of their files: no semicolon, a comment, a bracket. */
  const before = `window.first = true\n;(function () { window.second = true })() // the end of a file`;
  const after = `(function () { window.third = this === window })()`;
  const neighbours = ({ window }: Frame) => {
    const { first, second, third } = window as unknown as Record<string, unknown>;
    return [first, second, third];
  };

  it('runs in one file with others, which run too', async () => {
    const frame = await page({ head: there + merged(before, code, after) });
    await expectPolish(frame);
    expect(neighbours(frame)).to.deep.equal([true, true, true]);
  });

  it('lets the others in its file run even where it can’t itself', async () => {
    const frame = await page({
      head: merged(before, code, after),
      prepare: (window) => {
        window.customElements.define = () => {
          throw new Error('Frozen');
        };
      },
    });
    expect(neighbours(frame)).to.deep.equal([true, true, true]);
    expect(takeMessages()).to.deep.equal(
      tags.map((tag) => `<${tag}> can’t be defined; the words in its tag stay. Error: Frozen`),
    );
    expectNone(frame.document.querySelector(tags[0]!)!.shadowRoot, 'shadow root');
  });

  it('runs as text in the page', async () => {
    expect(code).not.to.match(/<\/script|<!--/i);
    await expectPolish(await page({ head: there, end: `<script>${code}</script>` }));
  });

  it('runs from a folder of copies', async () => {
    await expectPolish(await page({ head: there + script('/cache/widgets.classic.js') }));
  });

  it('speaks English where nothing says where its files are, and says what can', async () => {
    const copied = await page({ head: script('/cache/widgets.classic.js') });
    const file = languages['pl']!.file;
    await expectEnglish(copied, `${location.origin}/cache/${file}`);
    const inlined = await page({ end: `<script>${code}</script>` });
    await expectEnglish(inlined, file);
    expect(inlined.asked).to.deep.equal([]);
  });
});

describe('A page that names the folder of our files', () => {
  const module = script('/cache/widgets.js', 'type="module"');
  for (const [how, folder] of Object.entries({
    'from its root': '/dist/',
    'without the slash at the end': '/dist',
    'with one too many': '/dist//',
    'from the page’s own folder': '../dist/',
    'with its whole address': `${location.origin}/dist/`,
  })) {
    it(`may do so ${how}`, async () => {
      const base = `<base href="${location.origin}/news/">`;
      await expectPolish(await page({ head: base + meta(folder) + module }));
    });
  }

  it('may do so in the body', async () => {
    await expectPolish(await page({ end: meta('/dist/') + module }));
  });

  it('gives English and one message where that can’t be an address', async () => {
    const frame = await page({ head: meta('https://[') + module });
    await expectEnglish(frame, languages['pl']!.file);
  });
});
