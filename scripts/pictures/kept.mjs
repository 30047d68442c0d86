import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const file = 'test/pictures/hashes.json';

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();

/** The hash of each picture that was looked at and kept, by its name. */
export const keptHashes = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

export const keepHashes = (hashes) => writeFileSync(file, `${JSON.stringify(hashes, null, 2)}\n`);

/**
 * The code as it was when the pictures were kept, in a folder of its own, to take them again: a
 * picture that differs from its hash may only have been drawn by another Chromium.
 */
export function checkOutKept() {
  const commit = git('log', '-1', '--format=%H', '--', file);
  if (!commit) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  git('worktree', 'add', '--detach', '--force', folder, commit);
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    commit: commit.slice(0, 7),
    remove() {
      git('worktree', 'remove', '--force', folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
