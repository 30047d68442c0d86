/**
 * `npm run bench`: builds, measures and prints. Nothing fails on a time. `--quick` measures only
 * what most changes are about; `--keep` keeps the figures as those of this release.
 */
import { parseArgs } from 'node:util';
import { byteLimits } from './limits.mjs';
import { heading, table, verdicts } from './report.mjs';
import {
  byteResults,
  codeAndStyles,
  drawings,
  languageSizes,
  otherFiles,
  sizes,
} from './sizes.mjs';
import { keep, newestFigures, whyNotToKeep } from './releases.mjs';

const { quick: isQuick, keep: isKept } = parseArgs({
  options: { quick: { type: 'boolean' }, keep: { type: 'boolean' } },
}).values;
if (isQuick && isKept) throw new Error('Only a whole run is kept: leave --quick out.');

await import('../scripts/build/build.mjs');
const problem = isKept && whyNotToKeep();
if (problem) throw new Error(problem);

console.log(heading('Bytes'));
const files = [
  ...(await sizes()),
  await codeAndStyles(),
  await drawings(),
  ...languageSizes(),
  ...otherFiles(),
];
const bytes = byteResults(files, byteLimits);
console.log(table(['file', 'raw', 'min', 'gzip', 'brotli'], files.map(Object.values)));
console.log(`\n${verdicts(bytes)}`);

/* These read what has just been built. */
const { measureSpeed } = await import('./speed.mjs');
const { printSpeed } = await import('./print-speed.mjs');
const { speedResults } = await import('./targets.mjs');
const { figuresOf, printComparison } = await import('./figures.mjs');

const measured = await measureSpeed({ isQuick });
const results = speedResults(measured);
printSpeed(measured);
console.log(heading('Targets: full snippet with its style, times of the main thread’s own'));
console.log(verdicts(results));

const now = figuresOf({ ...measured, byteResults: bytes, speedResults: results });
printComparison(newestFigures(), now);
if (isKept) console.log(`\nKept in ${keep(now)}`);
