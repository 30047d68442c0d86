/** What CI asks: is every file of dist still as small as promised? */
import '../scripts/build/build.mjs';
import { byteLimits } from './limits.mjs';
import { isMet, verdicts } from './report.mjs';
import { byteResults, codeAndStyles, drawings, languageSizes, sizes } from './sizes.mjs';

const files = [...(await sizes()), await codeAndStyles(), await drawings(), ...languageSizes()];
const results = byteResults(files, byteLimits);
console.log(verdicts(results));
const over = results.filter((result) => !isMet(result));
for (const { what, value, limit } of over) {
  console.error(`${what} is ${value - limit} bytes over its ${limit} (brotli).`);
}
if (over.length > 0) process.exitCode = 1;
