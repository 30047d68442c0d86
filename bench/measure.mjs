import { PredefinedNetworkConditions } from 'puppeteer-core';
import { tags } from '../dist/esm/embed/snippet.js';
import { probe } from './probe.mjs';
import { categories, scriptTime } from './trace.mjs';

/** DevTools' "Slow 4G": 562.5 ms before each answer (150 ms × 3.75), 1.44 Mbit/s (1.6 × 0.9). */
const slow4G = PredefinedNetworkConditions['Slow 4G'];
const slowDown = 4;
export const noDelay = { download: -1, upload: -1, latency: 0 };

/** A phone's screen. */
export const phone = { width: 390, height: 844 };

/** Opens a page as somebody who has never been there, and gives what it took. */
export async function measure(browser, url, { network = slow4G, viewport = phone } = {}) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(viewport);
    await page.evaluateOnNewDocument(probe, tags);
    await page.emulateNetworkConditions(network);
    await page.emulateCPUThrottling(slowDown);
    await page.tracing.start({ categories });
    await page.goto(url);
    if (await page.$('script')) await page.waitForFunction(() => window.bench.renderedMs);
    const collected = await collect(page);
    const scriptMs = scriptTime(await page.tracing.stop(), url);
    return { ...collected, scriptMs, ...(await metrics(page)) };
  } finally {
    await context.close();
  }
}

/** What the probe has seen, once the page has been at rest for a moment. */
const collect = (page) =>
  page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { before, hostPositions, ...collected } = window.bench;
    const moves = hostPositions().map((position, index) => position - before[index]);
    return { ...collected, moves };
  });

/** Script time as DevTools counts it, without microtasks; and memory that is in use. */
async function metrics(page) {
  const session = await page.createCDPSession();
  const { ScriptDuration } = await page.metrics();
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize } = await page.metrics();
  return { scriptDurationMs: ScriptDuration * 1000, heapKB: JSHeapUsedSize / 1000 };
}
