/** Builds dist/ from nothing. The same commit gives the same bytes, wherever it is built. */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { writeWidgetLists } from './widget-lists.mjs';
import { fitTheCode, readCatalogues, writeCatalogues } from './catalogues.mjs';
import { writeBuilder } from './builder.mjs';
import { writeCatalogueModules } from './catalogue-modules.mjs';
import { writeElementTypes } from './element-types.mjs';
import { writeFrames } from './frames.mjs';
import { writeManifest } from './manifest.mjs';
import { writePrivacy } from './privacy.mjs';
import { writeSnippets } from './snippets.mjs';
import { readInputs, writeStamp } from './stamp.mjs';

const run = (command, ...args) =>
  execFileSync('npx', ['--no-install', command, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });

const catalogues = readCatalogues();
if (!fitTheCode(catalogues)) {
  console.error('The translations have changed since they were last put in: run npm run localize');
  process.exit(1);
}

writeWidgetLists();
// Before anything is built from them: what changes meanwhile may not be in it.
const inputs = readInputs('.');
rmSync('dist', { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
writeCatalogueModules('dist/esm', catalogues);
run('rollup', '-c', '--silent');
run('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs');
writeElementTypes('dist');
await writeSnippets('dist');
await writeBuilder('dist');
await writeFrames('dist', catalogues);
await writePrivacy('dist');
cpSync('LICENSE', 'dist/LICENSE');
const languages = writeCatalogues('dist', catalogues);
const { files } = writeManifest('dist', languages);
writeStamp('.', inputs);
console.log(`dist/: ${Object.keys(files).length} files`);
