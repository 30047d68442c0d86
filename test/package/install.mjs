import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const packageName = '@partnership-southwark/widgets';

/** Runs a program in a folder, and gives what it prints. */
export function run(command, cwd) {
  const [program, ...args] = command.split(' ');
  const stdio = ['ignore', 'pipe', 'inherit'];
  return execFileSync(program, args, { cwd, stdio, encoding: 'utf8' });
}

/** A copy of a folder with its packages and ours, as somebody has it who installs what we publish. */
export function install(folder) {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(folder, site, { recursive: true });
  const [{ filename }] = JSON.parse(run(`npm pack --json --pack-destination ${site}`, '.'));
  const quietly = '--ignore-scripts --no-audit --no-fund';
  run(`npm ci ${quietly}`, site);
  run(`npm install ${quietly} --no-save ./${filename}`, site);
  return { site, tarball: filename, remove: () => rmSync(site, { recursive: true }) };
}
