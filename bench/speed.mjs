import { openChromium } from '../scripts/test/open-chromium.mjs';
import { measureBuilder } from './builder.mjs';
import { measureLanguageChange } from './language-change.mjs';
import { measure, noDelay, phone } from './measure.mjs';
import { measureMounts } from './mounts.mjs';
import { crowdVisits, texts, visits } from './pages.mjs';
import { measurePresses } from './press.mjs';
import { serve } from './server.mjs';

const wholeRun = { rounds: 7, crowdRounds: 3, visits };

/** What a change is held against while somebody works on it. */
const { static: words, vanilla, release, full } = visits;
const quickRun = { rounds: 4, crowdRounds: 0, visits: { static: words, vanilla, release, full } };

/* High enough for the whole page: layout shift counts only what moves inside the window. */
const wholePage = [
  { width: 390, height: 9000 },
  { width: 1280, height: 9000 },
];

/** Everything that is measured in a browser; `runs` and `crowds` have every round of each visit. */
export async function measureSpeed({ isQuick }) {
  const { rounds, crowdRounds, visits } = isQuick ? quickRun : wholeRun;
  const server = await serve(texts);
  const browser = await launch();
  const visit = ({ path, ...how }, options) =>
    measure(browser, server.origin + path, { ...how, ...options });
  try {
    await visit(full); // warms the browser up
    const fullUrl = server.origin + full.path;
    return {
      chromium: await browser.version(),
      rounds,
      crowdRounds,
      runs: await interleaved(rounds, visits, (each) => visit(each, { viewport: phone })),
      layout: isQuick ? [] : await layouts(visit),
      crowds: await interleaved(crowdRounds, crowdVisits, (each) =>
        visit(each, { network: noDelay }),
      ),
      ...(await measurePresses(browser, fullUrl)),
      languageMs: await measureLanguageChange(browser, fullUrl),
      mountsKB: await measureMounts(browser, fullUrl),
      builderMs: await measureBuilder(browser),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

/* Each new window would load hundreds of modules for the address bar while we measure. */
const launch = () =>
  openChromium({ args: ['--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup'] });

/** Pages take turns, there and back, so that a machine’s mood falls on all of them. */
async function interleaved(rounds, visits, visit) {
  const runs = Object.fromEntries(Object.keys(visits).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const names = Object.keys(visits);
    if (round % 2 === 1) names.reverse();
    for (const name of names) runs[name].push(await visit(visits[name]));
  }
  return runs;
}

/** Where things are does not vary from run to run, so one is enough. */
async function layouts(visit) {
  const results = [];
  for (const viewport of wholePage) {
    for (const each of Object.values(visits).filter(({ again }) => !again)) {
      results.push({ page: each, ...viewport, ...(await visit(each, { viewport })) });
    }
  }
  return results;
}
