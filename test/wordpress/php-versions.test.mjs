/** The plug-in in the versions of PHP that hosts still have: what it writes is the same in all. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { tags } from '../../dist/esm/embed/snippet.js';
import { pluginZip } from '../../scripts/plugin/make.mjs';

const shortcodes = [
  ...tags.flatMap((tag) => [`[${tag}]`, `[${tag} lang="ar" heading-level="4" theme="plum"]`]),
  '[ps-priority-cards show="prevention, wellbeing none"]',
  '[ps-case-study view="all" learn-more="https://example.org/?a=1&b=2"]',
  '[ps-case-study step="3" heading-level="six"]',
  '[ps-welcome-video src="https://youtu.be/abcdefghijk" film-title="Us & <b>them</b>"]',
  '[ps-welcome-video src="javascript:alert(1)" lang="zh_CN"]',
];

/** Those parts of WordPress that shortcodes.php asks for. */
const wordpress = /^(class-wp-hook|formatting|functions|http|kses|option|plugin|shortcodes)\.php$/;

let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'php-'));
  cpSync('test/wordpress/php', folder, { recursive: true });
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
  });
});
after(() => rmSync(folder, { recursive: true }));

/** What PHP runs: paths and bytes. */
async function files() {
  const includes = '/usr/share/wordpress/wp-includes';
  const plugin = Object.entries(unzipSync(await pluginZip('dist')));
  return [
    ['shortcodes.php', readFileSync(join(folder, 'shortcodes.php'))],
    ['shortcodes.json', Buffer.from(JSON.stringify(shortcodes))],
    ...readdirSync(includes)
      .filter((name) => wordpress.test(name))
      .map((name) => [`wp-includes/${name}`, readFileSync(join(includes, name))]),
    ...plugin.filter(([path]) => path.endsWith('.php')),
  ];
}

/** What Debian’s own PHP writes. */
async function writtenHere() {
  const root = join(folder, 'here');
  for (const [path, bytes] of await files()) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  return JSON.parse(execFileSync('php', [join(root, 'shortcodes.php')], { encoding: 'utf8' }));
}

/** What another version of PHP writes, as WebAssembly. */
async function writtenBy(version) {
  const load = (name) =>
    import(pathToFileURL(join(folder, 'node_modules/@php-wasm', name, 'index.js')));
  const { PHP, loadPHPRuntime } = await load('universal');
  const { getPHPLoaderModule } = await load(`node-${version.replace('.', '-')}`);
  const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule(), { processId: 1 }));
  for (const [path, bytes] of await files()) {
    php.mkdir(`/plugin/${dirname(path)}`);
    php.writeFile(`/plugin/${path}`, bytes);
  }
  const { text, errors } = await php.run({ scriptPath: '/plugin/shortcodes.php' });
  assert.equal(errors, '');
  return JSON.parse(text);
}

for (const version of ['7.4', '8.0', '8.1']) {
  test(`PHP ${version} writes the same words for every shortcode as Debian’s PHP`, async () => {
    const here = await writtenHere();
    const there = await writtenBy(version);
    assert.ok(there.version.startsWith(`${version}.`));
    assert.notEqual(there.version, here.version);
    assert.deepEqual(there.written, here.written);
    for (const [at, html] of here.written.entries()) {
      assert.match(html, /^<div><(ps-[\w-]+)[ >].*<\/\1><\/div>$/s, shortcodes[at]);
    }
  });
}
