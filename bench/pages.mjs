/** The pages that are measured: the generator's own snippets, and what they are held against. */
import { readFileSync } from 'node:fs';
import { base, scriptTag, tags, tagSnippet } from '../dist/esm/embed/snippet.js';
import { widgets as descriptions } from '../dist/esm/embed/widgets.js';

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

/** The last example of a widget is its fullest: the video's has a film, so it does all it can. */
const attributes = Object.fromEntries(
  descriptions.map(({ tag, examples }) => [tag, examples.at(-1).attributes]),
);

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

const page = (body, style = hostStyles.plain) => `<!doctype html>
<html lang="en">
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

export const paths = {
  static: '/static.html',
  vanilla: '/vanilla.html',
  full: '/full.html',
  unstyled: '/unstyled.html',
  short: '/short.html',
  nhsuk: '/nhsuk.html',
  bootstrap: '/bootstrap.html',
};

/** How a reader is told of each page. */
export const names = {
  static: 'static HTML and CSS',
  vanilla: 'vanilla elements',
  full: 'ours, full with style',
  unstyled: 'ours, full without style',
  short: 'ours, short',
  nhsuk: 'ours, full, under NHS.UK’s styles',
  bootstrap: 'ours, full, under Bootstrap’s styles',
};

const copies = 100;
const crowd = (script, tag) => page(`${script}\n${`${tagSnippet(tag)}\n`.repeat(copies)}`);

/** A hundred of one element, ours or vanilla. */
export const crowdPath = (kind, tag) => `/100-${kind}-${tag}.html`;

const { languages } = JSON.parse(read('dist/manifest.json'));

/** Everything that the server holds, by path. */
export const texts = new Map([
  [paths.static, page(lasting)],
  [paths.vanilla, page(`${vanillaScriptTag}\n${lasting}`)],
  [paths.full, page(`${scriptTag()}\n${full}`)],
  [paths.unstyled, page(`${scriptTag()}\n${widgets({ words: 'full' })}`)],
  [paths.short, page(`${scriptTag()}\n${widgets({ words: 'short' })}`)],
  [paths.nhsuk, page(`${scriptTag()}\n${full}`, hostStyles.nhsuk)],
  [paths.bootstrap, page(`${scriptTag()}\n${full}`, hostStyles.bootstrap)],
  ...tags.flatMap((tag) => [
    [crowdPath('ours', tag), crowd(scriptTag(), tag)],
    [crowdPath('vanilla', tag), crowd(vanillaScriptTag, tag)],
  ]),
  [`${base}widgets.js`, read('dist/widgets.js')],
  [`${base}vanilla.js`, vanillaElements],
  ...languages.map(({ file }) => [base + file, read(`dist/${file}`)]),
]);

function read(path) {
  return readFileSync(path, 'utf8');
}
