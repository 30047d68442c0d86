// Takes a picture of every fixture in Chromium, and compares it with the one that was kept.
//   npm run pictures                 what has changed, in .pictures/index.html
//   npm run pictures -- --update     keeps the pictures as they are now
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildPage, servePage } from './build-page.mjs';
import { compare } from './compare.mjs';
import { checkOutKept, keepHashes, keptHashes } from './kept.mjs';
import { writeReport } from './report.mjs';
import { writeSheets } from './sheets.mjs';
import { fixturesOn, hashOf, openBrowser, take } from './take.mjs';
import { allViews } from './views.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const { values } = parseArgs({ options: { update: { type: 'boolean' } } });
const root = process.cwd();
const work = join(root, '.pictures');

const browser = await openBrowser();
try {
  process.exitCode = await (values.update ? update() : look());
} finally {
  await browser.close();
}

async function update() {
  const taken = await takeAll(root);
  mkdirSync('test/pictures', { recursive: true });
  keepHashes(Object.fromEntries(taken.map(({ key, hash }) => [key, hash])));
  await writeSheets(browser, 'test/pictures', taken);
  console.log(`${taken.length} pictures kept.`);
  return 0;
}

async function look() {
  const kept = keptHashes();
  const taken = await takeAll(root);
  const differing = taken.filter(({ key, hash }) => kept[key] !== hash);
  const gone = Object.keys(kept).filter((key) => !taken.some((each) => each.key === key));
  if (differing.length === 0 && gone.length === 0) {
    console.log(`${taken.length} pictures, all as kept.`);
    return 0;
  }
  const changes = await compareWithKept(differing, kept);
  for (const key of gone) console.log(`gone: ${key}`);
  if (changes.length === 0 && gone.length === 0) {
    console.log(
      `${taken.length} pictures; ${differing.length} differ from their hashes, but the kept code gives the same here.`,
    );
    return 0;
  }
  console.log(
    `${changes.length} of ${taken.length} pictures changed: ${writeReport(join(work, 'report'), changes)}`,
  );
  return 1;
}

/** Those that the kept code draws otherwise, in this same browser. */
async function compareWithKept(differing, kept) {
  const before = checkOutKept();
  if (!before) return differing.map(({ key, picture }) => ({ key, pictures: { after: picture } }));
  try {
    const keys = new Set(differing.map(({ key }) => key).filter((key) => key in kept));
    const earlier = new Map((await takeAll(before.folder, keys)).map((each) => [each.key, each]));
    return differing.flatMap(({ key, hash, picture }) => {
      const old = earlier.get(key);
      if (!old) return [{ key, pictures: { after: picture } }];
      if (old.hash === hash) return [];
      const { points, difference } = compare(old.picture, picture);
      return [{ key, points, pictures: { before: old.picture, after: picture, difference } }];
    });
  } finally {
    before.remove();
  }
}

/** The pictures of the code in a folder: all, or those with some names. */
async function takeAll(folder, keys) {
  const page = join(work, folder === root ? 'now' : 'before');
  await buildPage(folder, page);
  const server = await servePage(folder, page);
  const address = server.address();
  const tab = await browser.newPage();
  const taken = [];
  for (const [key, view] of allViews(await fixturesOn(browser, address))) {
    if (keys && !keys.has(key)) continue;
    const picture = await take(tab, address, view);
    taken.push({ key, view, picture, hash: hashOf(picture) });
  }
  await tab.close();
  server.close();
  return taken;
}
