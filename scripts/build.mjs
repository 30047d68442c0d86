/** Builds dist/ from nothing. The same commit gives the same bytes, wherever it is built. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { writeManifest } from './manifest.mjs';
import { writeSnippets } from './snippets.mjs';

const run = (command, ...args) =>
  execFileSync('npx', ['--no-install', command, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });

rmSync('dist', { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
run('rollup', '-c', '--silent');
run('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs');
await writeSnippets('dist');
const { files } = writeManifest('dist');
console.log(`dist/: ${Object.keys(files).length} files`);
