// npm run test:wordpress: tries the plug-in and the snippets in Debian’s WordPress, with what is in
// wordpress-packages.txt. With --install, it gets what is missing; where it can’t, it says so and ends well.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { describePackages, missingPackages } from './debian-packages.mjs';
import { describeMissing, findBrowsers } from './find-browsers.mjs';

const { values } = parseArgs({ options: { install: { type: 'boolean' } } });
const list = new URL('wordpress-packages.txt', import.meta.url);
const { missing: browsers } = findBrowsers(['Chromium']);

const absent = missingPackages(list, values);
if (absent.length === 0 && browsers.length === 0) {
  const args = ['--test', '--test-reporter=spec', 'test/wordpress/'];
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
} else {
  console.error('WordPress was not tried.');
  if (browsers.length > 0) {
    console.error(`${describeMissing(browsers)}\nTo get it: npm run browsers`);
  }
  if (absent.length > 0) console.error(describePackages(absent));
  process.exitCode = values.install ? 0 : 1;
}
