import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../scripts/test/find-browsers.mjs';
import { tags } from '../dist/esm/embed/snippet.js';
import { measure, noDelay, phone } from './measure.mjs';
import { median } from './median.mjs';
import { crowdPath, paths, texts } from './pages.mjs';
import { serve } from './server.mjs';
import { measureLanguageChange } from './language-change.mjs';
import { measureSteps } from './steps.mjs';

const rounds = 7;
const crowdRounds = 3;

/* High enough for the whole page: layout shift counts only what moves inside the window. */
const wholePage = [
  { width: 390, height: 9000 },
  { width: 1280, height: 9000 },
];

/** Everything that is measured in a browser: { speed, layout, crowds, … }, by page. */
export async function measureSpeed() {
  const server = await serve(texts);
  const browser = await launch();
  const visit = (path, options) => measure(browser, server.origin + path, options);
  try {
    await visit(paths.full); // warms the browser up
    const speed = await interleaved(rounds, paths, (path) => visit(path, { viewport: phone }));
    const layout = await layouts(visit);
    const crowds = await interleaved(crowdRounds, crowdPaths(), (path) =>
      visit(path, { network: noDelay }),
    );
    const stepMs = await measureSteps(browser, server.origin + paths.full);
    const languageMs = await measureLanguageChange(browser, server.origin + paths.full);
    return { speed, layout, crowds, stepMs, languageMs };
  } finally {
    await browser.close();
    server.close();
  }
}

function launch() {
  const { chromium } = findBrowsers(['Chromium']).paths;
  if (!chromium) throw new Error('The bench needs Chromium: run `npm run browsers`.');
  /* As root, as in many containers, Chromium has no sandbox to start in. */
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({ executablePath: chromium, args });
}

/** Pages take turns, so that a machine's mood falls on all of them; each figure is the median. */
async function interleaved(times, pages, visit) {
  const runs = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let round = 0; round < times; round++) {
    for (const [name, path] of Object.entries(pages)) runs[name].push(await visit(path));
  }
  return Object.fromEntries(Object.entries(runs).map(([name, all]) => [name, medians(all)]));
}

/** Of every figure; where things are on the page is measured apart. */
const medians = (runs) =>
  Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((run) => run[key]))]));

/** Where things are does not vary from run to run, so one is enough. */
async function layouts(visit) {
  const results = [];
  for (const viewport of wholePage) {
    for (const [name, path] of Object.entries(paths)) {
      results.push({ name, ...viewport, ...(await visit(path, { viewport })) });
    }
  }
  return results;
}

const crowdPaths = () =>
  Object.fromEntries(
    tags
      .flatMap((tag) => ['ours', 'vanilla'].map((kind) => crowdPath(kind, tag)))
      .map((path) => [path, path]),
  );
