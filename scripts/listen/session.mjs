/** A screen without a screen, a browser and a screen reader, and what the reader says to a key. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const home = process.env.HOME;
const speech = join(home, 'speech.jsonl');
const log = openSync(join(home, 'log'), 'a');
const env = {
  ...process.env,
  XDG_RUNTIME_DIR: home,
  GTK_MODULES: 'gail:atk-bridge',
  GSETTINGS_BACKEND: 'keyfile',
  MOZ_ENABLE_WAYLAND: '0',
  LIBGL_ALWAYS_SOFTWARE: '1',
  LISTEN_SPEECH: speech,
  PYTHONDONTWRITEBYTECODE: '1',
};

const start = (command, args, more) =>
  spawn(command, args, { env: { ...env, ...more }, stdio: ['ignore', log, log] });
const run = (command, ...args) => execFileSync(command, args, { env, encoding: 'utf8' }).trim();

/** Waits until `look` gives something, or throws. */
async function until(what, look, seconds = 60) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await wait(50)) {
    const found = look();
    if (found) return found;
  }
  throw new Error(`${what} has not come in ${seconds} s`);
}

const tried = (look) => () => {
  try {
    return look();
  } catch {
    return undefined;
  }
};

/** Opens a page whose title says “Ready” once it is, with the screen reader on. */
export async function openPage(url) {
  writeFileSync(speech, '');
  const screen = await startDesktop();
  await startOrca();
  const profile = startFirefox(url);
  const look = tried(() => run('xdotool', 'search', '--onlyvisible', '--name', '^Ready'));
  const window = (await until('The page', look)).split('\n').at(-1);
  const activate = tried(() => run('xdotool', 'windowactivate', '--sync', window) === '');
  await until('The window manager', activate);
  await heardSince(0, 3000, 3000);
  const versions = [
    run('orca', '--version'),
    run('firefox-esr', '--profile', profile, '--version'),
  ];
  const close = () => new Promise((closed) => screen.on('close', closed).kill());
  const reader = { press, readOn, close, versions: `Orca ${versions.join(', ')}` };
  // The first words may be lost, while Orca and the browser find each other.
  for (let tries = 0; (await press('ctrl+Home')).length === 0; tries++) {
    if (tries === 5) throw new Error('Orca says nothing');
  }
  return reader;
}

/** Gives the process of the screen: one that isn’t told to end leaves its number taken. */
async function startDesktop() {
  const number = openSync(join(home, 'display'), 'w+');
  const options = [
    '-displayfd',
    '3',
    '-screen',
    '0',
    '1280x1000x24',
    '-nolisten',
    'tcp',
    '-noreset',
  ];
  const screen = spawn('Xvfb', options, { env, stdio: ['ignore', log, log, number] });
  env.DISPLAY = `:${await until('The screen', () => readFileSync(join(home, 'display'), 'utf8').trim())}`;
  for (const setting of [
    'interface toolkit-accessibility',
    'a11y.applications screen-reader-enabled',
  ]) {
    const [schema, key] = setting.split(' ');
    run('gsettings', 'set', `org.gnome.desktop.${schema}`, key, 'true');
  }
  start('/usr/libexec/at-spi-bus-launcher', [
    '--launch-immediately',
    '--a11y=1',
    '--screen-reader=1',
  ]);
  return screen;
}

/** As it comes, but it reads nothing before it is asked, and doesn't repeat the keys. */
async function startOrca() {
  const settings = { enableKeyEcho: false, sayAllOnLoad: false, pageSummaryOnLoad: false };
  const profile = { profile: ['Default', 'default'], pronunciations: {}, keybindings: {} };
  mkdirSync(join(home, '.local/share/orca'), { recursive: true });
  writeFileSync(
    join(home, '.local/share/orca/user-settings.conf'),
    JSON.stringify({
      general: settings,
      pronunciations: {},
      keybindings: {},
      profiles: { default: { ...profile, ...settings } },
    }),
  );
  await until(
    'The screen',
    tried(() => run('xdotool', 'getdisplaygeometry')),
  );
  start('openbox', []);
  start('orca', [], { PYTHONPATH: fileURLToPath(new URL('speech', import.meta.url)) });
  await until('Orca', () => linesSince(0).some(({ text }) => text));
}

function startFirefox(url) {
  const profile = join(home, 'firefox');
  const preferences = {
    'accessibility.force_disabled': -1,
    'browser.aboutwelcome.enabled': false,
    'browser.preonboarding.enabled': false,
    'browser.newtab.preload': false, // it would be told of in the middle of a sentence
    'browser.safebrowsing.downloads.remote.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.translations.enable': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'security.sandbox.content.level': 0,
    'services.settings.server': 'data:,',
    'termsofuse.bypassNotification': true,
  };
  mkdirSync(profile);
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  start('firefox-esr', [
    '--no-remote',
    '--profile',
    profile,
    '--width',
    '1280',
    '--height',
    '1000',
    url,
  ]);
  return profile;
}

/** Presses a key, by xdotool's name for it, and gives what is heard until all is quiet. */
async function press(key) {
  const since = linesSince(0).length;
  const [modifier, letter] = key.split('+');
  if (modifier === 'Insert') {
    // Orca's own modifier is a key that it has to see going down and up.
    run('xdotool', 'keydown', modifier, 'key', letter, 'keyup', modifier);
  } else run('xdotool', 'key', '--clearmodifiers', key);
  return heardSince(since, 4000, 700);
}

/** Has all that follows read aloud. */
async function readOn() {
  const since = linesSince(0).length;
  run('xdotool', 'key', 'KP_Add');
  return heardSince(since, 5000, 2500);
}

/** What is heard: waits so many milliseconds for the first word, then until it is quiet for so long. */
async function heardSince(since, first, quiet) {
  let count = 0;
  let silentSince = Date.now();
  for (;;) {
    const lines = linesSince(since);
    const isSpeaking = lines.filter(({ begins }) => begins).length * 2 > lines.length;
    if (isSpeaking || lines.length > count) silentSince = Date.now();
    count = lines.length;
    if (Date.now() - silentSince > (count > 0 ? quiet : first)) {
      return lines.filter(({ text }) => text?.trim()).map(asHeard);
    }
    await wait(50);
  }
}

const asHeard = ({ text, cut }) => (cut ? `✂ ${text.trim()}` : text.trim());

const linesSince = (index) =>
  readFileSync(speech, 'utf8')
    .split('\n')
    .slice(0, -1)
    .slice(index)
    .map((line) => JSON.parse(line));
