import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The paths of all files in a folder and below, with slashes, sorted; none if there is no folder. */
export function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();
}

/** Whether two folders have the same files with the same bytes. */
export function isSame(one, other) {
  const [paths, others] = [filesIn(one), filesIn(other)];
  return (
    paths.join('\n') === others.join('\n') &&
    paths.every((path) => readFileSync(join(one, path)).equals(readFileSync(join(other, path))))
  );
}
