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

/** What performance plug-ins do. */
const whenQuiet = `<script>
  addEventListener('load', () => setTimeout(() => {
    const script = document.createElement('script');
    Object.assign(script, { type: 'module', src: '/dist/widgets.js' });
    document.head.append(script);
  }, 200));
</script>`;

/** Our script as far as it came. */
const partOf = (part: number) => script(fileOf(code!.slice(0, part * code!.length)));

/** Scripts that never become ours. Each browser has words of its own for what is wrong. */
export const failingScripts: readonly Host[] = [
  { name: 'the script isn’t there', scripts: script('/dist/none.js') },
  { name: 'another file is in its place', scripts: script('/test/fixtures/partnership-page.txt') },
  ...[0.2, 0.5, 0.9].map((part) => ({
    name: `${100 * part} % of the script is there`,
    scripts: partOf(part),
    says: /SyntaxError|Unexpected|unterminated/i,
    times: 1,
  })),
].map((each) => ({ ...each, seesWords: true }));

/** How our script comes to a page, and in what company. */
export const scripts: readonly Host[] = [
  { name: 'in the head', head: script() },
  {
    name: 'in the head, whenever it comes',
    head: script('/dist/widgets.js', 'type="module" async'),
  },
  { name: 'when the page is quiet', head: whenQuiet },
  {
    name: 'after a script that fails',
    head: '<script>throw new Error("The host’s own")</script>',
    scripts: script(),
    says: /The host’s own|^Script error/, // so does WebKit call what a page of text throws
    times: 1,
  },
  { name: 'as a module and as the classic one', scripts: script() + script(classic, 'defer') },
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
