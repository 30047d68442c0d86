import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Of the packages in a list, those that this machine doesn’t have, also after trying to get them. */
export function missingPackages(list, { install = false } = {}) {
  const missing = notInstalled(list);
  if (!install || missing.length === 0) return missing;
  installPackages(missing);
  return notInstalled(list);
}

/** The list has one on each line. */
function notInstalled(list) {
  const query = ['--show', '--showformat=${db:Status-Status}'];
  const isThere = (name) =>
    spawnSync('dpkg-query', [...query, name], { encoding: 'utf8' }).stdout === 'installed';
  const names = readFileSync(list, 'utf8').split('\n').filter(Boolean);
  return names.filter((name) => !isThere(name));
}

function installPackages(names) {
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
