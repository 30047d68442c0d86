/** The languages as bundlers have them, in dist/esm. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, mock, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { bringCatalogue } from '../../dist/esm/locale/bring-catalogue.js';
import { writeCatalogueModules } from '../../scripts/build/catalogue-modules.mjs';

const { languages } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const refusal =
  'its words could not be loaded (are all files of your build there, and allowed by script-src?)';
const scratch = mkdtempSync(join(tmpdir(), 'catalogues-'));
after(() => rmSync(scratch, { recursive: true }));

test('each language says the same to bundlers as in its file', async () => {
  assert.equal(languages.length, 11);
  for (const { tag, file } of languages) {
    const words = JSON.parse(readFileSync(`dist/${file}`, 'utf8'));
    assert.deepEqual(await bringCatalogue(tag), words, tag);
  }
});

test('a language whose module is missing, or is never there, is refused in words', async () => {
  writeCatalogueModules(scratch, [
    { language: 'pl', text: '{}' },
    { language: 'es', text: 'await new Promise(() => {})' },
  ]);
  rmSync(join(scratch, 'locales/pl.js'));
  writeFileSync(join(scratch, 'package.json'), '{ "type": "module" }');
  const module = await import(pathToFileURL(join(scratch, 'locale/bring-catalogue.js')));
  assert.equal(await module.bringCatalogue('pl'), refusal);

  mock.timers.enable({ apis: ['setTimeout'] });
  let said;
  const coming = module.bringCatalogue('es').then((words) => (said = words));
  mock.timers.tick(9_999);
  await Promise.resolve();
  assert.equal(said, undefined);
  mock.timers.tick(1);
  assert.equal(await coming, refusal);
});
