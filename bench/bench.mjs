/** `npm run bench`: builds, measures and prints. Nothing fails on a time. */
import '../scripts/build/build.mjs';
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

console.log(heading('Bytes'));
const files = [
  ...(await sizes()),
  await codeAndStyles(),
  await drawings(),
  ...languageSizes(),
  ...otherFiles(),
];
console.log(table(['file', 'raw', 'min', 'gzip', 'brotli'], files.map(Object.values)));
console.log(`\n${verdicts(byteResults(files, byteLimits))}`);

const { measureSpeed } = await import('./speed.mjs'); // reads what has just been built
const { printSpeed } = await import('./print-speed.mjs');
printSpeed(await measureSpeed());
