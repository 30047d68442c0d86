import {
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

const notCopied = ['.git', '.mutate', 'node_modules', 'storybook-static', 'coverage'];

/** Goes into a copy of the project, as it is with what isn't committed; it ends with us. */
export function enterCopy() {
  const copy = resolve('.mutate');
  const remove = () => rmSync(copy, { recursive: true, force: true });
  remove(); // what a crash has left
  process.on('exit', remove);
  for (const name of readdirSync('.').filter((each) => !notCopied.includes(each))) {
    cpSync(name, join(copy, name), { recursive: true });
  }
  linkPackages('node_modules', join(copy, 'node_modules'));
  process.chdir(copy);
}

/**
 * Each file by a hard link: the test server serves no package from outside the project. Caches,
 * which are written to, stay out.
 */
function linkPackages(from, to) {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (['.cache', '.vite'].includes(entry.name)) continue;
    if (entry.isDirectory()) linkPackages(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}
