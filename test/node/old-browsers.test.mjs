import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import css from '@eslint/css';
import { Linter } from 'eslint';
import { rollup } from 'rollup';
import { staticFields } from '../../scripts/build/static-fields.mjs';

/*
 * What older browsers may leave out (docs/decisions/0014). All else is older than the oldest of
 * package.json’s `browserslist`, or stands in @supports.
 */
const mayBeLeftOut = {
  // One column.
  allowAtRules: ['container'],
  // `outline` itself is old; Safari rounds its corners only from 16.4 on. On paper, Firefox may leave
  // one line of a paragraph alone.
  allowProperties: [
    'container',
    'content-visibility',
    'orphans',
    'outline',
    'text-align-last',
    'text-wrap',
    'widows',
  ],
  // On paper, a closed transcript stays closed.
  allowSelectors: ['details-content'],
  // What belongs together in two cards may stand at other heights.
  allowPropertyValues: { 'grid-template-rows': ['subgrid'], 'break-after': ['avoid'] },
};

/* In every browser of the list, if not in all of 2021: iOS 15.6, Chromium 109 and Firefox 126 on. */
const inTheList = {
  allowProperties: ['accent-color', 'color-scheme'],
  allowSelectors: ['focus-visible', 'has'],
  allowMediaConditions: ['forced-colors'],
  allowPropertyValues: { 'overflow-wrap': ['anywhere'], 'text-align': ['match-parent'] },
};

const allowed = {
  ...mayBeLeftOut,
  allowProperties: [...mayBeLeftOut.allowProperties, ...inTheList.allowProperties],
  allowSelectors: [...mayBeLeftOut.allowSelectors, ...inTheList.allowSelectors],
  allowMediaConditions: inTheList.allowMediaConditions,
  allowPropertyValues: { ...mayBeLeftOut.allowPropertyValues, ...inTheList.allowPropertyValues },
};

const config = {
  files: ['**/*.css'],
  plugins: { css },
  language: 'css/css',
  rules: { 'css/use-baseline': ['error', { available: 2021, ...allowed }] },
};

const supports = /@supports[^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;

/** What is too new in a style sheet. The value of a property of ours is read as a colour’s. */
function tooNew(text) {
  const always = text.replace(supports, '').replace(/--_[\w-]+:/g, 'color:');
  return new Linter().verify(always, [config], 'styles.css').map(({ message }) => message);
}

async function styleSheets() {
  const files = readdirSync('dist/esm', { recursive: true }).filter((file) =>
    file.endsWith('.styles.js'),
  );
  const modules = files.map((file) => import(pathToFileURL(resolve('dist/esm', file)).href));
  return (await Promise.all(modules)).flatMap((exports) => Object.values(exports).flat(Infinity));
}

test('styles use nothing newer than our oldest browser, but what may be left out', async () => {
  const sheets = await styleSheets();
  assert.ok(sheets.length > 10);
  assert.deepEqual([...new Set(sheets.flatMap(({ cssText }) => tooNew(cssText)))], []);
});

test('the check of styles finds what is too new, also in a property of ours', () => {
  const found = (text) => tooNew(text).length;
  assert.equal(found('p { --_line: color-mix(in srgb, red, blue) }'), 1);
  assert.equal(found('p { color: light-dark(red, blue) }'), 1);
  assert.equal(found('p { field-sizing: content }'), 1);
  assert.equal(found('p { & b { color: red } }'), 1);
  assert.equal(
    found('@supports (color: light-dark(red, red)) { p { color: light-dark(red, blue) } }'),
    0,
  );
});

test('the scripts have no static block, which Safari knows from 16.4 on', () => {
  const scripts = readdirSync('dist').filter((file) => file.endsWith('.js'));
  assert.equal(scripts.length, 11);
  for (const script of scripts) {
    assert.doesNotMatch(readFileSync(join('dist', script), 'utf8'), /static\s*\{/, script);
  }
});

/** A module as it is after the plugin. */
async function written(code) {
  const module = { name: 'module', resolveId: (id) => id, load: () => code };
  const build = await rollup({ input: 'some.js', plugins: [module, staticFields] });
  return (await build.generate({})).output[0].code;
}

test('TypeScript’s static blocks become static fields; any other stops the build', async () => {
  const code = await written(
    'export class A extends Object {\n    static { this.one = [1]; }\n    static { this.two = { a: 2 }; }\n}',
  );
  const { A } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  assert.doesNotMatch(code, /static\s*\{/);
  assert.deepEqual([A.one, A.two], [[1], { a: 2 }]);
  await assert.rejects(written('export class A { static { go(); } }'), /static block/);
  await assert.rejects(
    written('export class A { static { this.a = 1; this.b = 2; } }'),
    /static block/,
  );
});
