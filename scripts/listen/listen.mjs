/**
 * Has a screen reader read the widgets, and keeps what it says in test/listen/. Shows what differs
 * from what was kept, and fails if anything does. `npm run listen -- case-study.pl` makes one
 * transcript; README.md here says what has to be installed. With --install, it gets what is missing;
 * where it can’t, or has another screen reader than the one that was heard, it says so and ends well.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describePackages, missingPackages } from '../test/debian-packages.mjs';
import { servePages } from './pages.mjs';
import { walks } from './walks.mjs';

const { values, positionals: chosen } = parseArgs({
  allowPositionals: true,
  options: { install: { type: 'boolean' } },
});
const names = Object.keys(walks).filter((name) => chosen.length === 0 || chosen.includes(name));
const unknown = chosen.filter((name) => !(name in walks));
if (unknown.length > 0) throw new Error(`No such transcript: ${unknown.join(', ')}`);

const list = new URL('packages.txt', import.meta.url);
const absent = missingPackages(list, values);
if (absent.length > 0) {
  console.error(`Nothing was heard.\n${describePackages(absent)}`);
  process.exit(values.install ? 0 : 1);
}
const { address, close } = await servePages();
for (const name of names) {
  const file = `test/listen/${name}.txt`;
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const heard = await transcriptOf(name);
  if (values.install && versionsIn(heard) !== versionsIn(kept)) {
    console.log(`${file}: not compared, since it was heard with ${versionsIn(kept)}`);
    continue;
  }
  const isSame = heard === kept;
  if (!isSame) process.exitCode = 1;
  console.log(`${file}: ${isSame ? 'as before' : kept ? 'differs' : 'is new'}`);
  if (kept && !isSame) console.log(difference(file, heard));
  writeFileSync(file, heard);
}
close();

/** The second line names the screen reader and the browser. */
function versionsIn(transcript) {
  return transcript.split('\n')[1]?.replace('# ', '');
}

/** In a session and among processes of its own: all of them end with it, and no others. */
async function transcriptOf(name) {
  const home = mkdtempSync(join(tmpdir(), 'listen-'));
  const inside = fileURLToPath(new URL('inside.mjs', import.meta.url));
  const apart = ['--map-root-user', '--pid', '--fork', '--mount-proc', '--kill-child'];
  const command = [...apart, 'dbus-run-session', '--', process.execPath, inside, name, address];
  const child = spawn('unshare', command, {
    env: { PATH: process.env.PATH, HOME: home, LANG: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let heard = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (heard += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  rmSync(home, { recursive: true, force: true });
  if (code !== 0) throw new Error(`${name}: nothing was kept`);
  return heard;
}

function difference(file, heard) {
  return spawnSync('diff', ['-u', file, '-'], { input: heard, encoding: 'utf8' }).stdout;
}
