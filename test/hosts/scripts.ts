import { tags } from '../../src/embed/snippet.js';
import { version } from '../../src/shared/version.js';
import { script, type Host } from './host.js';

const classic = '/dist/widgets.classic.js';
const folder = '<meta name="partnership-southwark-files" content="/dist/">';
const singles = tags.map((tag) => script(`/dist/${tag.replace('ps-', '')}.js`)).join('');

const [code, classicCode] = await Promise.all(
  ['/dist/widgets.js', classic].map(async (address) => (await fetch(address)).text()),
);

const fileOf = (...texts: string[]): string =>
  URL.createObjectURL(new Blob(texts, { type: 'text/javascript' }));

/** A host’s own Lit, which shows a paragraph. */
const hostsLit = `<script type="module">
  import { html, render } from '/node_modules/lit-html/lit-html.js';
  render(html\`Our <em>address</em>.\`, document.querySelector('footer p'));
</script>`;

/** How our script comes to a page, and in what company. */
export const scripts: readonly Host[] = [
  { name: 'in the head', head: script() },
  { name: 'twice', head: script(), scripts: script('/dist/widgets.js?again') },
  { name: 'all four singles', scripts: singles },
  { name: 'with all four singles', scripts: script() + singles },
  {
    name: 'in two versions',
    scripts: script(fileOf(code!.replace(`"${version}"`, '"9.9.9"'))) + script(),
    says: /9\.9\.9 is already/,
  },
  { name: 'before a host’s own Lit', scripts: script() + hostsLit },
  { name: 'after a host’s own Lit', scripts: hostsLit + script() },
  { name: 'the classic one, in the head', head: script(classic, '') },
  { name: 'the classic one, deferred', head: script(classic, 'defer') },
  { name: 'the classic one, whenever it comes', head: script(classic, 'async') },
  {
    name: 'the classic one, merged with others',
    head: folder,
    scripts: script(fileOf('window.first = true\n', classicCode!, '\n(function () {})()'), ''),
  },
  {
    name: 'the classic one, as text in the page',
    head: folder,
    scripts: `<script>${classicCode}</script>`,
  },
  {
    name: 'the classic one, in a folder of copies',
    head: folder,
    scripts: script('/cache/widgets.classic.js', ''),
  },
];
