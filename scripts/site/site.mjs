/** Writes site/, all that a host serves under one address: `npm run site -- --base https://…`. */
import { parseArgs } from 'node:util';
import { readBase } from './read-base.mjs';
import { writeSite } from './write-site.mjs';

const { values } = parseArgs({
  options: { base: { type: 'string' }, out: { type: 'string', default: 'site' } },
});

try {
  const folders = await writeSite('dist', values.out, readBase(values.base));
  console.log(`${values.out}/: ${folders.join(', ')}, nginx.conf, .htaccess, _headers`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
