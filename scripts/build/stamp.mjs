/**
 * Which files dist/ was built from, so that nobody tests an old one without knowing. The stamp
 * is outside dist/, which has the same bytes wherever it is built.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const stampFile = '.built-from.json';

/** What the build reads, with package-lock.json in place of the packages. */
const inputs = [
  /^src\/.+\.(ts|json|html|css)$/,
  /^types\/.+\.d\.ts$/,
  /^xliff\/[^/]+\.(xlf|json)$/,
  /^scripts\/(build|localize)\/.+\.mjs$/,
  /^(package|package-lock|lit-localize|tsconfig[^/]*)\.json$/,
  /^(rollup|custom-elements-manifest)\.config\.mjs$/,
  /^LICENSE$/,
];

/** Whether dist/ is built from this file, given by its path from the project's folder. */
export const isInput = (path) => inputs.some((pattern) => pattern.test(path));

/** The hash of each file that dist/ is built from, by its path. */
export function readInputs(root) {
  const folders = ['src', 'types', 'xliff', 'scripts'].flatMap((folder) => filesIn(root, folder));
  return hashes(root, [...readdirSync(root), ...folders].filter(isInput));
}

/** Says of the dist/ that is there: it was built from these inputs. */
export function writeStamp(root, inputs) {
  const stamp = { ...inputs, ...hashes(root, filesIn(root, 'dist')) };
  writeFileSync(join(root, stampFile), `${JSON.stringify(stamp, null, 2)}\n`);
}

/** Why the dist/ that is there isn't what the code builds; nothing if it is. */
export function whyStale(root) {
  const stamp = readStamp(root);
  const built = filesIn(root, 'dist');
  if (!stamp || built.length === 0) return 'dist/ has not been built here';
  const now = { ...readInputs(root), ...hashes(root, built) };
  const changed = Object.keys({ ...now, ...stamp }).find((path) => now[path] !== stamp[path]);
  return changed && `${changed} has changed since dist/ was built`;
}

function readStamp(root) {
  const file = join(root, stampFile);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** The paths of all files in a folder and below, from the root; none if there is no folder. */
function filesIn(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll(sep, '/'));
}

const hashes = (root, paths) =>
  Object.fromEntries(paths.map((path) => [path, hash(readFileSync(join(root, path)))]));

const hash = (content) => createHash('sha256').update(content).digest('base64');
