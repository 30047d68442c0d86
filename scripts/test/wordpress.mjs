// npm run test:wordpress: tries the plug-in and the snippets in Debian’s WordPress, with what is in
// wordpress-packages.txt. With --install, it gets what is missing; where it can’t, it says so and ends well.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeMissing, findBrowsers } from './find-browsers.mjs';

const { values } = parseArgs({ options: { install: { type: 'boolean' } } });
const list = new URL('wordpress-packages.txt', import.meta.url);
const packages = readFileSync(list, 'utf8').split('\n').filter(Boolean);
const { missing: browsers } = findBrowsers(['Chromium']);

if (values.install && missing().length > 0) install(missing());
const absent = missing();
if (absent.length === 0 && browsers.length === 0) {
  process.exitCode = run(process.execPath, '--test', '--test-reporter=spec', 'test/wordpress/');
} else {
  console.error('WordPress was not tried.');
  if (browsers.length > 0) {
    console.error(`${describeMissing(browsers)}\nTo get it: npm run browsers`);
  }
  if (absent.length > 0) {
    console.error(
      `Missing packages. To get them, on Debian:\nsudo apt-get update && sudo apt-get install --no-install-recommends ${absent.join(' ')}`,
    );
  }
  process.exitCode = values.install ? 0 : 1;
}

function missing() {
  const query = ['--show', '--showformat=${db:Status-Status}'];
  const isThere = (name) =>
    spawnSync('dpkg-query', [...query, name], { encoding: 'utf8' }).stdout === 'installed';
  return packages.filter((name) => !isThere(name));
}

/** What comes of it is looked at afterwards. */
function install(names) {
  console.log(`Installing ${names.join(', ')}`);
  run('apt-get', 'update', '--quiet=2');
  run('apt-get', 'install', '--yes', '--quiet=2', '--no-install-recommends', ...names);
}

function run(command, ...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status ?? 1;
}
