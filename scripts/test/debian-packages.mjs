import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Of the packages in a list, one on each line, those that this machine doesn’t have. */
export function missingPackages(list) {
  const query = ['--show', '--showformat=${db:Status-Status}'];
  const isThere = (name) =>
    spawnSync('dpkg-query', [...query, name], { encoding: 'utf8' }).stdout === 'installed';
  const names = readFileSync(list, 'utf8').split('\n').filter(Boolean);
  return names.filter((name) => !isThere(name));
}

/** Tries to get packages. What has come of it is for the caller to look at. */
export function installPackages(names) {
  console.log(`Installing ${names.join(', ')}`);
  run('apt-get', 'update', '--quiet=2');
  run('apt-get', 'install', '--yes', '--quiet=2', '--no-install-recommends', ...names);
}

export const describePackages = (names) =>
  `Missing packages. To get them, on Debian:\nsudo apt-get update && sudo apt-get install --no-install-recommends ${names.join(' ')}`;

function run(command, ...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { stdio: 'inherit', env });
}
