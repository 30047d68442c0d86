import { expect } from '@open-wc/testing';
import { start } from '../../src/builder/choice.js';
import type { ReleaseManifest } from '../../src/builder/languages.js';
import { pieces, type Release } from '../../src/builder/ways.js';
import { checkPage } from '../../src/check/check-page.js';
import { unknownAddress } from '../../src/check/page.js';
import { tags } from '../../src/embed/snippet.js';

const address = new URL('https://partner.example/about/');
const base = 'https://files.example/partnership-southwark/';
let manifest: ReleaseManifest;
let release: Release;

before(async () => {
  manifest = (await (await fetch('/dist/manifest.json')).json()) as ReleaseManifest;
  const { version, files } = manifest;
  release = { version, base, integrity: (file) => files[file]?.integrity };
});

const page = (body: string, { head = '', lang = 'en' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><title>About</title>${head}</head><body><h1>About us</h1>${body}</body></html>`;

function check(html: string, policies: string[] = []) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return checkPage({ document, address, policies }, manifest);
}

/** The same of a page of which somebody has the source alone. */
function checkSource(html: string) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return checkPage({ document, address: unknownAddress }, manifest);
}

const toMend = (html: string, policies?: string[]) =>
  check(html, policies).flatMap(({ level, text }) => (level === 'problem' ? [text] : []));
const elsewhere =
  'The script comes from another website, as far as can be seen here. Its server has to have the file, and to let this site use it (Access-Control-Allow-Origin). If readers get the words in the tag alone, ask whoever looks after that server.';
const notes = (html: string) =>
  check(html).flatMap(({ level, text }) => (level === 'note' && text !== elsewhere ? [text] : []));
const goods = (html: string) =>
  check(html).flatMap(({ level, text }) => (level === 'good' ? [text] : []));

const script = `<script type="module" src="${base}widgets.js"></script>`;
const vision = '<ps-vision-statement><p>Words.</p></ps-vision-statement>';
const cards = '<ps-priority-cards><p>Words.</p></ps-priority-cards>';

describe('A page that is as the builder has it', () => {
  for (const way of ['script', 'pinned', 'classic', 'frame'] as const) {
    it(`has nothing to mend: ${way}`, () => {
      const pasted = pieces({ ...start, widgets: tags, way }, release).find(
        ({ name }) => name === 'HTML',
      )!;
      expect(toMend(page(pasted.code))).to.deep.equal([]);
    });
  }

  it('is told which widgets it has, of which release, and in which language', () => {
    expect(goods(page(script + vision + cards, { lang: 'pl' }))).to.deep.equal([
      'The page has 2 widgets: Vision statement, Priority cards.',
      'The script isn’t pinned: the page gets each release when its files are put on the server.',
      '<ps-vision-statement> speaks Polish, as a draft, and says so.',
      '<ps-priority-cards> speaks Polish, as a draft, and says so.',
    ]);
  });

  it('is told whether a pinned script is the newest', () => {
    const pinned = (integrity: string) =>
      page(
        `<script type="module" src="${base}widgets.js" integrity="${integrity}"></script>${vision}`,
      );
    const { version } = manifest;
    expect(goods(pinned(manifest.files['widgets.js']!.integrity))[1]).to.equal(
      `The script is pinned to release ${version}, which is the newest known here.`,
    );
    expect(toMend(pinned('sha384-AAAA'))).to.deep.equal([
      `The script is pinned to another release than ${version}. As soon as the file is replaced, it won’t run: copy the new tag from the builder.`,
    ]);
    const named = page(script.replace('widgets.js', '0.0.9/widgets.js') + vision);
    const older = [`The script is that of release 0.0.9; the newest known here is ${version}.`];
    expect(notes(named)).to.deep.equal(older);
    const pinnedToo = named.replace('<script', '<script integrity="sha384-AAAA"');
    expect(notes(pinnedToo)).to.deep.equal(older);
    expect(toMend(pinnedToo)).to.deep.equal([]);
  });
});

describe('A page that is known by its source alone', () => {
  const textsOf = (html: string, wanted: string) =>
    checkSource(html).flatMap(({ level, text }) => (level === wanted ? [text] : []));

  it('may be on the website that its addresses and its policy mean', () => {
    const film = `<ps-welcome-video src="/film.mp4" poster="https://us.example/poster.jpg" captions="https://us.example/captions.vtt"><p>Words.</p></ps-welcome-video>`;
    const head = `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`;
    expect(textsOf(page(script + film, { head }), 'problem')).to.deep.equal([]);
  });

  it('is told that its headers can’t be seen', () => {
    expect(textsOf(page(script + vision), 'note')).to.deep.equal([
      elsewhere,
      'A content security policy may also come in the page’s headers, which can’t be seen here. If readers get the words in the tag alone, ask whoever looks after the server.',
    ]);
  });
});

describe('A page with what only looks like ours', () => {
  it('is told that the script of embedded posts isn’t ours', () => {
    const posts = '<script async src="https://platform.twitter.com/widgets.js"></script>';
    expect(toMend(page(posts + vision))).to.deep.equal([
      'There is no script of ours in the page, so readers see the words in the tags only. Either your editor has taken the script away, or the site’s template adds it later, which can’t be seen here.',
    ]);
  });

  it('has nothing to mend for text that only begins like our style', () => {
    const text = '<p>Apps-store: the GPs-led service {name: x}</p>';
    expect(toMend(page(script + text + vision))).to.deep.equal([]);
  });

  it('may have parts of its own in our slots', () => {
    const own =
      '<ps-welcome-video><h1 slot="heading">Ours</h1><div slot="transcript" class="footer-note"><form></form></div><p>Words.</p></ps-welcome-video>';
    expect(toMend(page(script + own))).to.deep.equal([]);
  });
});

describe('A page whose script comes from another website', () => {
  const texts = (html: string) => check(html).map(({ text }) => text);

  it('is told what that server has to do', () => {
    expect(texts(page(script + vision))).to.include(elsewhere);
    const own = script.replace(base, '/partnership-southwark/');
    expect(texts(page(own + vision))).not.to.include(elsewhere);
  });
});

describe('A page from which an editor has taken something', () => {
  const cases: Record<string, [html: string, text: string]> = {
    'the tags': [
      page(`${script}<p>Words.</p>`),
      'There is no widget of ours in this page, nor a frame with one. If you have pasted one, your editor has taken it away: choose another way in the builder.',
    ],
    'the script': [
      page(vision),
      'There is no script of ours in the page, so readers see the words in the tags only. Either your editor has taken the script away, or the site’s template adds it later, which can’t be seen here.',
    ],
    'type="module"': [
      page(`<script src="${base}widgets.js"></script>${vision}`),
      'The tag of widgets.js has no type="module", without which it doesn’t run. Put that back, or paste the old-style script, widgets.classic.js.',
    ],
    'the end of a tag': [
      page(`${script}<ps-vision-statement /><p>Words.</p><form></form>`),
      '<ps-vision-statement> is never closed: the page’s <form> is inside it. Write <ps-vision-statement></ps-vision-statement>.',
    ],
    'the <style> around a style sheet': [
      page(`${script}ps-vision-statement { display: block; }${vision}`),
      'Readers see lines of a style sheet, since your editor has taken the <style> away from around them. Paste the code that the builder gives, whose style is a file.',
    ],
    'what makes it code': [
      page(`${script}${vision}<p>&lt;ps-case-study&gt;&lt;/ps-case-study&gt;</p>`),
      'Readers see our code as text. Paste it where your system takes HTML, not into a text.',
    ],
    'the plug-in': [
      page(`${script}${vision}<p>[ps-case-study lang="pl"]</p>`),
      'Readers see a shortcode as text: the WordPress plug-in isn’t installed there, or isn’t active.',
    ],
    'a frame’s title': [
      page(`<iframe src="${base}frame/pl/case-study.html"></iframe>`),
      'The frame with Case study has no title, which screen readers tell frames apart by. Copy its code from the builder again.',
    ],
  };
  for (const [what, [html, text]] of Object.entries(cases)) {
    it(`is told so: ${what}`, () => {
      expect(toMend(html)).to.deep.equal([text]);
    });
  }

  it('is told of words that are gone', () => {
    expect(notes(page(`${script}<ps-case-study></ps-case-study>`))).to.deep.equal([
      '<ps-case-study> has no words in its tag: readers see nothing until the script has run, and search engines may not either.',
    ]);
  });
});

describe('A page that needs something changed around the widgets', () => {
  it('is told of a heading level that is left out, and which would do', () => {
    const html = page(script + vision.replace('>', ' heading-level="4">'));
    expect(toMend(html)).to.deep.equal([
      '<ps-vision-statement> begins at heading level 4, and the heading before it (“About us”) has level 1: no level may be left out. Set heading-level="2".',
    ]);
    const own = vision.replace('<p>', '<h4 slot="heading">Ours</h4><p>');
    expect(toMend(page(script + own))).to.deep.equal([]);
  });

  it('may have our script in another, where it names the folder with our files', () => {
    const head = `<meta name="partnership-southwark-files" content="${base}">`;
    const html = page(vision, { head, lang: 'pl' });
    expect(notes(html)).to.deep.equal([
      'No tag in the page loads a script of ours. The page names the folder with our files, so one may be merged into another script, which can’t be seen here.',
    ]);
    expect(toMend(html, ["connect-src 'self'"])).to.deep.equal([
      'The page’s content security policy keeps out the file of a language. Add https://files.example to connect-src.',
    ]);
  });

  it('is told of objects that aren’t JSON', () => {
    const story = `<ps-case-study study="{bad" messages="{oops"><p>Words.</p></ps-case-study>`;
    expect(toMend(page(script + story))).to.deep.equal([
      '<ps-case-study> messages="{oops": not JSON; using our words.',
      '<ps-case-study> study="{bad": not JSON; keeping the story shown.',
    ]);
  });

  it('is told what a widget would say of a value', () => {
    expect(
      toMend(page(script + cards.replace('>', ' show="housing" theme="pink">'))),
    ).to.deep.equal([
      '<ps-priority-cards> theme="pink": not one of "teal", "blue", "plum", "slate"; using "teal".',
      '<ps-priority-cards> show="housing": no card is named "housing"; showing all cards.',
    ]);
  });

  it('is told of a widget that its script doesn’t bring', () => {
    const single = script.replace('widgets.js', 'vision-statement.js');
    expect(toMend(page(single + vision + cards))).to.deep.equal([
      'No script brings <ps-priority-cards>: vision-statement.js doesn’t. Use widgets.js.',
    ]);
  });

  it('is told of a language that we don’t have, and of none', () => {
    expect(notes(page(script + vision, { lang: 'cy' }))).to.deep.equal([
      'We don’t have the language “cy”, so <ps-vision-statement> speaks English.',
    ]);
    expect(notes(page(script + vision, { lang: '' }))).to.deep.equal([
      'Nothing says which language the page is in, so <ps-vision-statement> speaks English. Put lang="en" or another language on <html>.',
    ]);
  });
});

describe('A page with a content security policy', () => {
  const film =
    '<ps-welcome-video src="https://youtu.be/abcdefghijk"><p>Words.</p></ps-welcome-video>';

  it('is told each line that is missing, wherever the policy stands', () => {
    const html = page(script + film, { lang: 'pl' });
    const missing = [
      "The page’s content security policy keeps out our script. It needs: script-src 'self' https://files.example",
      "The page’s content security policy keeps out the file of a language. It needs: connect-src 'self' https://files.example",
      "The page’s content security policy keeps out what <ps-welcome-video> shows. It needs: frame-src 'self' https://www.youtube-nocookie.com",
    ];
    expect(toMend(html, ["default-src 'self'"])).to.deep.equal(missing);
    const inPage = html.replace(
      '<title>',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'self'"><title>`,
    );
    expect(toMend(inPage)).to.deep.equal(missing);
  });

  for (const policy of [
    'script-src https://files.example',
    'script-src *.example',
    'script-src https:',
    "default-src 'none'; script-src *",
    'script-src https://files.example/partnership-southwark/',
    'script-src http://files.example:443/partnership-southwark/widgets.js',
    "script-src 'none'; script-src-elem https://files.example",
    "script-src HTTPS://FILES.example; script-src 'none'",
    'script-src http:',
    'script-src *:443',
    'style-src https://files.example',
  ]) {
    it(`has nothing to mend with ${policy}`, () => {
      expect(toMend(page(script + vision), [policy])).to.deep.equal([]);
    });
  }

  const keepsOut = (what: string, remedy: string) =>
    `The page’s content security policy keeps out ${what}. ${remedy}`;

  for (const [policy, remedy] of [
    ["script-src 'self'", 'Add https://files.example to script-src.'],
    ["script-src 'self'; script-src-elem 'self'", 'Add https://files.example to script-src-elem.'],
    ['script-src https://files.example/other/', 'Add https://files.example to script-src.'],
    ['script-src https://files.example:8443', 'Add https://files.example to script-src.'],
    ["script-src 'none'; script-src https:", 'It needs: script-src https://files.example'],
    ["script-src 'none'", 'It needs: script-src https://files.example'],
    ["default-src 'none'", 'It needs: script-src https://files.example'],
    ["default-src 'self', default-src *", "It needs: script-src 'self' https://files.example"],
    [
      "script-src 'nonce-abc' 'strict-dynamic' https:",
      'Give its tag the nonce that the page’s other scripts have.',
    ],
  ] as const) {
    it(`is told what to add to ${policy}`, () => {
      expect(toMend(page(script + vision), [policy])).to.deep.equal([
        keepsOut('our script', remedy),
      ]);
    });
  }

  it('is told of each script that it keeps out', () => {
    const other = '<script type="module" src="https://other.example/case-study.js"></script>';
    const html = page(`${script}${other}${vision}`);
    expect(toMend(html, ['script-src https://files.example'])).to.deep.equal([
      keepsOut('our script', 'Add https://other.example to script-src.'),
    ]);
  });

  it('is told of a frame that it keeps out', () => {
    const html = page(
      `<iframe title="Vision" src="${base}frame/en/vision-statement.html"></iframe>`,
    );
    expect(toMend(html, ["child-src 'self'"])).to.deep.equal([
      keepsOut('the frame with Vision statement', 'Add https://files.example to child-src.'),
    ]);
  });

  it('lets a script with a hash of its list in', () => {
    const pinned = script.replace('<script', '<script integrity="sha384-abc"');
    const html = page(pinned + vision);
    const hasPolicy = (text: string) =>
      toMend(html, [text]).some((each) => each.includes('policy'));
    expect(hasPolicy("script-src 'sha384-abc'")).to.equal(false);
    expect(hasPolicy("script-src 'sha384-def'")).to.equal(true);
  });

  it('lets a script with its nonce in', () => {
    const withNonce = script.replace('<script', '<script nonce="abc"');
    expect(toMend(page(withNonce + vision), ["script-src 'nonce-abc'"])).to.deep.equal([]);
  });

  it('is told of Trusted Types that don’t know our name', () => {
    expect(toMend(page(script + vision), ['trusted-types lit-html'])).to.deep.equal([
      'The page’s content security policy lists names for Trusted Types, and not ours. Add partnership-southwark to trusted-types.',
    ]);
    const frame = `<iframe title="Vision" src="${base}frame/en/vision-statement.html"></iframe>`;
    expect(toMend(page(frame), ['trusted-types lit-html'])).to.deep.equal([]);
  });
});
