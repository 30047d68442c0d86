/** Runs inside a session of its own: opens the page, walks through it, and prints what is heard. */
import { openPage } from './session.mjs';
import { walks } from './walks.mjs';

const [name, address] = process.argv.slice(2);
const { path, parts } = walks[name];
const reader = await openPage(address + path);
console.log(`# ${decodeURIComponent(path)}\n# ${reader.versions}`);
for (const { title, walk } of parts) {
  console.log(`\n## ${title}\n`);
  for await (const { key, heard } of walk(reader)) {
    const [first = '(nothing)', ...rest] = heard;
    console.log([key.padEnd(12) + first, ...rest.map((line) => ' '.repeat(12) + line)].join('\n'));
  }
}
await reader.close();
process.exit(0);
