/** The pages that are measured: the generator's own snippets, and what they are held against. */
import { readFileSync } from 'node:fs';
import { base, scriptTag, tags, tagSnippet } from '../dist/esm/embed/snippet.js';
import { widgets as descriptions } from '../dist/esm/embed/widgets.js';
import { untilShown } from '../dist/esm/embed/early-style.js';
import { messages } from '../dist/esm/locale/messages.js';
import { lastRelease, releaseScript } from './releases.mjs';

const vanillaScriptTag = `<script type="module" src="${base}vanilla.js"></script>`;

/*
 * Hosts' styles are in the page, as if they were in the visitor's cache: a file of their own
 * would come after our script, and so before there is anything to be seen moving.
 */
const hostStyles = {
  plain: 'body { font-family: sans-serif }',
  nhsuk: read('node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'),
  bootstrap: read('node_modules/bootstrap/dist/css/bootstrap.min.css'),
};

const attributes = Object.fromEntries(descriptions.map(({ tag, example }) => [tag, example]));

/** Elements that do nothing: the least that any custom element costs. */
const vanillaElements = tags
  .map(
    (tag) =>
      `customElements.define('${tag}', class extends HTMLElement { connectedCallback() {} });`,
  )
  .join('\n');

/*
 * Each widget has a paragraph of the host's below it. Nothing is above the first widget, so
 * the page's first contentful paint is of the words in the tag.
 */
const widgets = (options) =>
  tags
    .map((tag) => {
      const snippet = tagSnippet(tag, { ...options, attributes: attributes[tag] });
      return `${snippet}\n<p class="host">The host’s own words.</p>`;
    })
    .join('\n');

const page = (body, style = hostStyles.plain, lang = 'en') => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Bench</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>`;

const full = widgets({ words: 'full', style: true });

/* The same words and style where no script brings anything else: the style stays for good. */
const lasting = full.replaceAll(untilShown, '');

const { languages } = JSON.parse(read('dist/manifest.json'));
const polish = JSON.parse(read(`dist/${languages.find(({ tag }) => tag === 'pl').file}`));
const inPolish = widgets({
  words: 'full',
  style: true,
  language: { lang: 'pl', dir: 'ltr', msg: messages(polish) },
});

/** The release before this: its script alone, since its page is in English. */
const releaseBase = '/last-release/';

/**
 * What is visited: how a reader is told of it, its page, the sign that an element has rendered, and
 * whether it is another page for somebody whose browser has kept our files.
 */
export const visits = {
  static: { name: 'static HTML and CSS', path: '/static.html' },
  vanilla: { name: 'vanilla elements', path: '/vanilla.html', sign: 'definition' },
  release: { name: `ours, release ${lastRelease}`, path: '/last-release.html', sign: 'root' },
  full: { name: 'ours, full with style', path: '/full.html', sign: 'root' },
  again: { name: 'ours, full, on a second page', path: '/full.html', sign: 'root', again: true },
  polish: { name: 'ours, in Polish', path: '/polish.html', sign: 'root' },
  polishAgain: {
    name: 'ours, in Polish, on a second page',
    path: '/polish.html',
    sign: 'root',
    again: true,
  },
  unstyled: { name: 'ours, full without style', path: '/unstyled.html', sign: 'root' },
  short: { name: 'ours, short', path: '/short.html', sign: 'root' },
  nhsuk: { name: 'ours, full, under NHS.UK’s styles', path: '/nhsuk.html', sign: 'root' },
  bootstrap: { name: 'ours, full, under Bootstrap’s', path: '/bootstrap.html', sign: 'root' },
};

const copies = 100;
const crowd = (script, tag) => page(`${script}\n${`${tagSnippet(tag)}\n`.repeat(copies)}`);

/** A hundred of one element, ours or vanilla. */
const crowdPath = (kind, tag) => `/100-${kind}-${tag}.html`;

export const crowdName = (kind, tag) => `100 ${tag}, ${kind}`;

export const crowdVisits = Object.fromEntries(
  tags.flatMap((tag) => [
    [crowdName('vanilla', tag), { path: crowdPath('vanilla', tag), sign: 'definition' }],
    [crowdName('ours', tag), { path: crowdPath('ours', tag), sign: 'root' }],
  ]),
);

/** Everything that the server holds, by path. */
export const texts = new Map([
  [visits.static.path, page(lasting)],
  [visits.vanilla.path, page(`${vanillaScriptTag}\n${lasting}`)],
  [visits.release.path, page(`${scriptTag({ base: releaseBase })}\n${full}`)],
  [visits.full.path, page(`${scriptTag()}\n${full}`)],
  [visits.polish.path, page(`${scriptTag()}\n${inPolish}`, hostStyles.plain, 'pl')],
  [visits.unstyled.path, page(`${scriptTag()}\n${widgets({ words: 'full' })}`)],
  [visits.short.path, page(`${scriptTag()}\n${widgets({ words: 'short' })}`)],
  [visits.nhsuk.path, page(`${scriptTag()}\n${full}`, hostStyles.nhsuk)],
  [visits.bootstrap.path, page(`${scriptTag()}\n${full}`, hostStyles.bootstrap)],
  ...tags.flatMap((tag) => [
    [crowdPath('ours', tag), crowd(scriptTag(), tag)],
    [crowdPath('vanilla', tag), crowd(vanillaScriptTag, tag)],
  ]),
  [`${base}widgets.js`, read('dist/widgets.js')],
  [`${base}vanilla.js`, vanillaElements],
  [`${releaseBase}widgets.js`, releaseScript],
  ...languages.map(({ file }) => [base + file, read(`dist/${file}`)]),
]);

function read(path) {
  return readFileSync(path, 'utf8');
}
