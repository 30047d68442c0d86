/** The scripts of earlier releases, in bench/releases/<version>/, and the figures kept of them. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';

const releases = 'bench/releases';
const figures = 'bench/figures';
const scriptOf = (version) => `${releases}/${version}/widgets.js`;
const figuresOf = (version) => `${figures}/${version}.json`;

export const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const newest = (versions) =>
  versions.sort((one, other) => one.localeCompare(other, 'en', { numeric: true })).at(-1);

export const lastRelease = newest(readdirSync(releases));
export const releaseScript = readFileSync(scriptOf(lastRelease), 'utf8');

/** The figures of the newest release that has any. */
export function newestFigures() {
  if (!existsSync(figures)) return undefined;
  const kept = newest(readdirSync(figures).map((file) => file.replace(/\.json$/, '')));
  return kept && JSON.parse(readFileSync(figuresOf(kept), 'utf8'));
}

/** A version that is out can’t get the figures of other code. */
export function whyNotToKeep() {
  if (!existsSync(scriptOf(version))) return undefined;
  const isSame = readFileSync(scriptOf(version)).equals(readFileSync('dist/widgets.js'));
  return isSame ? undefined : `${version} is out with another widgets.js: raise the version first.`;
}

/** Keeps a release’s figures, and its script for the next ones to run beside. */
export function keep(figuresNow) {
  mkdirSync(figures, { recursive: true });
  writeFileSync(figuresOf(version), `${JSON.stringify(figuresNow, null, 2)}\n`);
  mkdirSync(`${releases}/${version}`, { recursive: true });
  copyFileSync('dist/widgets.js', scriptOf(version));
  return figuresOf(version);
}
