import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { ownPolicy } from '../../scripts/build/own-policy.mjs';

/** Builds a Lit that asks for its policy in some way. */
async function build(code, id = '/node_modules/lit-html/lit-html.js') {
  const module = {
    name: 'module',
    resolveId: (source, importer) => ({ id: source, external: Boolean(importer) }),
    load: () => code,
  };
  const bundle = await rollup({ input: id, plugins: [module, ownPolicy] });
  return (await bundle.generate({})).output[0].code;
}

test('no script of a release asks for Lit’s own policy', () => {
  for (const file of readdirSync('dist').filter((file) => /^(?!frame).*\.js$/.test(file))) {
    const code = readFileSync(`dist/${file}`, 'utf8');
    assert.ok(!code.includes('lit-html"') && !code.includes("lit-html'"), file);
    // The two pages for editors have Lit in a file that they share.
    const times = /^(builder|check)\.js$/.test(file) ? 0 : 1;
    assert.equal(code.split('createPolicy').length - 1, times, file);
  }
});

test('Lit’s call is replaced, as it is and with other short names', async () => {
  const lit = (name) =>
    `const e = ${name} ? ${name}.createPolicy("lit-html",{createHTML:t=>t}) : void 0; export { e }`;
  for (const name of ['s', 'other']) {
    const built = await build(`const ${name} = globalThis.trustedTypes; ${lit(name)}`);
    assert.match(built, new RegExp(`${name} \\? policyOf\\(${name}\\)`));
  }
});

test('a Lit that asks in another way, or once more, stops the build', async () => {
  const known = 's.createPolicy("lit-html",{createHTML:t=>t})';
  for (const code of [
    'export const e = s.createPolicy("lit",{createHTML:t=>t})',
    'export const e = s.createPolicy("lit-html",{createHTML:t=>clean(t)})',
    'export const e = 1',
    `export const e = [${known}, ${known}]`,
  ]) {
    await assert.rejects(build(code), /in another way/, code);
  }
});
