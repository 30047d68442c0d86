import { PredefinedNetworkConditions } from 'puppeteer-core';
import { tags } from '../dist/esm/embed/snippet.js';
import { probe } from './probe.mjs';
import { categories, mainThread } from './trace.mjs';

/** DevTools' "Slow 4G": 562.5 ms before each answer (150 ms × 3.75), 1.44 Mbit/s (1.6 × 0.9). */
export const slow4G = PredefinedNetworkConditions['Slow 4G'];
export const slowDown = 4;
export const noDelay = { download: -1, upload: -1, latency: 0 };

/** A phone's screen. */
export const phone = { width: 390, height: 844 };

/**
 * Opens a page as somebody who has never been there, and gives what it took; or, `again`, as
 * somebody whose browser has kept the files from another page.
 */
export async function measure(
  browser,
  url,
  { sign, again = false, network = slow4G, viewport = phone },
) {
  const context = await browser.createBrowserContext();
  try {
    if (again) await (await openAndFinish(context, url, { sign, viewport })).close();
    const page = await context.newPage();
    await prepare(page, { sign, viewport });
    await page.emulateNetworkConditions(network);
    await page.emulateCPUThrottling(slowDown);
    await page.tracing.start({ categories });
    await page.goto(url);
    const collected = await page.evaluate(() => window.finishBench());
    const thread = mainThread(await page.tracing.stop(), 'bench:end');
    const [rest] = thread.marks('bench:rest');
    const [end] = thread.marks('bench:end');
    const alone = thread.spent(0, rest);
    return {
      ...collected,
      ...thread.spent(0, end),
      ...longestAfterWords(thread, end),
      aloneMainMs: alone.mainMs,
      aloneScriptMs: alone.scriptMs,
      heapKB: await heapInUse(page),
    };
  } finally {
    await context.close();
  }
}

/** A page whose elements have all been rendered, at the machine's own pace. */
export async function openAndFinish(browser, url, { sign = 'root', viewport = phone } = {}) {
  const page = await browser.newPage();
  await prepare(page, { sign, viewport });
  await page.goto(url);
  await page.evaluate(() => window.finishBench());
  return page;
}

async function prepare(page, { sign, viewport }) {
  await page.setViewport(viewport);
  await page.evaluateOnNewDocument(probe, tags, sign);
}

/** What the main thread did in such a page, slowed down, while it ran this function. */
export async function traced(page, work, ...values) {
  await page.emulateCPUThrottling(slowDown);
  await page.tracing.start({ categories });
  await page.evaluate(work, ...values);
  const thread = mainThread(await page.tracing.stop(), 'start');
  const ends = thread.marks('end');
  return thread.marks('start').map((start, index) => thread.spent(start, ends[index]));
}

/**
 * The longest task of those that our script may be in: from when the words have been shown, or the
 * script runs, whichever comes first. Before that, every page reads and lays out its HTML.
 */
function longestAfterWords(thread, end) {
  const [run = end] = thread.marks('v8.evaluateModule').map(thread.taskAt);
  const [words] = thread.marks('bench:words');
  const { longestMs, longestWallMs } = thread.spent(Math.min(run, words), end);
  return { longestMs, longestWallMs };
}

export async function heapInUse(page) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize } = await page.metrics();
  return JSHeapUsedSize / 1000;
}
