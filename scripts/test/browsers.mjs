// Finds the browsers that the tests run in, or installs them where it may.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { debianPackages, describeMissing, findBrowsers } from './find-browsers.mjs';
import { startDisplay } from './webkit-launcher.mjs';

let { paths, missing } = findBrowsers();

if (missing.length > 0) {
  console.log(describeMissing(missing));
  const install = ['install', '-y', '--no-install-recommends', ...debianPackages(missing)];
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(`On Debian, run: sudo apt-get update && sudo apt-get ${install.join(' ')}`);
    process.exit(1);
  }
  aptGet('update');
  aptGet(...install);
  ({ paths, missing } = findBrowsers());
  if (missing.length > 0) {
    console.error(describeMissing(missing));
    process.exit(1);
  }
}

const display = await startDisplay(paths.xvfb);
report('Chromium', paths.chromium);
report('Firefox', paths.firefox);
report('WebKit', paths.miniBrowser, { DISPLAY: display.name });
display.stop();

function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('/usr/bin/apt-get', args, { stdio: 'inherit', env });
}

function report(engine, path, env = {}) {
  const version = execFileSync(path, ['--version'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  console.log(`${engine}: ${String(version).trim()}, ${path}`);
}
