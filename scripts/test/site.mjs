/** Tests what `npm run site` writes, behind Debian’s nginx, which it installs where it isn’t. */
import { execFileSync, spawnSync } from 'node:child_process';

const packages = ['nginx-light', 'libnginx-mod-http-brotli-static'];

if (spawnSync('dpkg', ['--status', ...packages]).status !== 0) {
  console.log(`Installing ${packages.join(', ')}`);
  execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
const { status } = spawnSync(process.execPath, ['--test', 'test/site/'], { stdio: 'inherit' });
process.exitCode = status ?? 1;
