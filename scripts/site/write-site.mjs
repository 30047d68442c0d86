import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { inPackageOnly, writeManifest } from '../build/manifest.mjs';
import { pluginFile, pluginZip } from '../plugin/make.mjs';
import { compress } from './compress.mjs';
import { filesIn, isSame } from './files.mjs';
import { writeOEmbed } from './oembed.mjs';
import { apache, headersFile, nginx } from './servers.mjs';

/**
 * Writes the release into a folder of its own, which never changes, and into the one that follows
 * the releases. Releases that are there stay. Gives the names of both folders.
 */
export async function writeSite(dist, site, base) {
  const { version, languages } = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  const follows = `v${version.split('.')[0]}`;
  mkdirSync(site, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    for (const name of [version, follows]) {
      await writeRelease(dist, join(scratch, name), `${base}${name}/`, languages);
    }
    const own = join(site, version);
    if (!existsSync(own)) cpSync(join(scratch, version), own, { recursive: true });
    else refuseOthers(own, join(scratch, version));
    follow(join(scratch, follows), join(site, follows));
  } finally {
    rmSync(scratch, { recursive: true });
  }
  const { pathname } = new URL(base);
  writeFileSync(join(site, 'nginx.conf'), nginx(pathname));
  writeFileSync(join(site, '.htaccess'), apache);
  writeFileSync(join(site, '_headers'), headersFile(pathname, releasesIn(site)));
  return [`${follows}/`, `${version}/`];
}

async function writeRelease(dist, folder, base, languages) {
  cpSync(dist, folder, { recursive: true, filter: (path) => !inPackageOnly.test(relative(dist, path).replaceAll(sep, '/')) });
  await writeOEmbed(dist, folder, base, languages);
  writeFileSync(join(folder, pluginFile), await pluginZip(dist));
  rmSync(join(folder, 'manifest.json'));
  writeManifest(folder, languages); // the pages in frame/ have changed, and there is a plug-in
  compress(folder);
}

function refuseOthers(own, written) {
  if (isSame(own, written)) return;
  throw new Error(
    `${own} is there with other bytes, and somebody may have pinned them: raise the version in package.json, or take the folder away yourself.`,
  );
}

/** Languages of earlier releases stay: some browsers still have the old script. */
function follow(from, to) {
  for (const path of filesIn(to)) {
    if (!path.startsWith('locales/')) rmSync(join(to, path));
  }
  cpSync(from, to, { recursive: true });
}

const releasesIn = (site) =>
  [...new Set(filesIn(site).flatMap((path) => /^(v?\d[^/]*)\//.exec(path)?.[1] ?? []))].sort();
