import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { colours, strokes } from '../../dist/esm/drawings/paint.js';
import { drawingStyles } from '../../dist/esm/drawings/drawings.styles.js';
import { shortPaint } from '../../scripts/build/short-paint.mjs';

const paints = [...colours, ...strokes];

/** A module as it is after the plugin. */
async function shorten(code, path = 'drawings/some.js') {
  const input = `/dist/esm/${path}`;
  const module = { name: 'module', resolveId: (id) => id, load: () => code };
  const build = await rollup({ input, plugins: [module, shortPaint], external: /drawings\.js$/ });
  return (await build.generate({})).output[0].code;
}

test('every paint has a rule, and no paint’s name is in a release', () => {
  for (const paint of paints) {
    assert.match(drawingStyles.cssText, new RegExp(`\\.${paint}\\b`));
    for (const file of ['widgets', 'case-study', 'welcome-video']) {
      const classes = new RegExp(`class="[^"]*\\b${paint}\\b|\\.${paint}[,{)]`);
      assert.doesNotMatch(readFileSync(`dist/${file}.js`, 'utf8'), classes);
    }
  }
});

test('a paint is shortened where a drawing or its style sheet names it', async () => {
  const [ink, arm] = ['ink', 'arm'].map((name) => String.fromCharCode(97 + paints.indexOf(name)));
  const drawing = await shorten(
    'export const a = [`<path class="sketch arm ${b}">`, "x", \'ink\']',
  );
  assert.match(drawing, new RegExp(`"sketch ${arm} .*'${ink}'`));
  const styles = await shorten('export const a = `.ink,.x:is(.arm){}`', 'drawings/some.styles.js');
  assert.match(styles, new RegExp(`\\.${ink},\\.x:is\\(\\.${arm}\\)`));
});

test('a word that is no paint is left alone where nothing is drawn', async () => {
  assert.match(
    await shorten(`export const a = ['teal', 'a line']`, 'theme.js'),
    /'teal', 'a line'/,
  );
});

test('what can’t be told stops the build', async () => {
  await assert.rejects(shorten(`export const a = 'arm ink'`), /Is “arm” a paint/);
  await assert.rejects(shorten('export const a = `<p class="${b} ink">`'), /Is “ink” a paint/);
  await assert.rejects(shorten('export const a = `<p class="line">`', 'card.js'), /Is “line”/);
  await assert.rejects(shorten('export const a = `.line{}`', 'card.styles.js'), /Is “line”/);
});
