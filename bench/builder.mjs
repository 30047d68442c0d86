import { readFileSync } from 'node:fs';
import { phone, slow4G, slowDown } from './measure.mjs';
import { serve } from './server.mjs';
import { median } from './spread.mjs';

const loads = 5;
const files = ['index.html', 'manifest.json', 'preview.css', 'widgets.js', 'words.css'];
const ownFiles = ['builder.css', 'builder.js', 'builder-parts.js'];

/**
 * How long the builder takes from when its script is there until its questions and its code are on
 * screen, for somebody who has never been there, in ms.
 */
export async function measureBuilder(browser) {
  const texts = [...files, ...ownFiles].map((file) => [`/${file}`, readFileSync(`dist/${file}`)]);
  const server = await serve(new Map(texts));
  const times = [];
  try {
    for (let load = 0; load < loads; load++) {
      times.push(await openOnce(browser, `${server.origin}/index.html`));
    }
  } finally {
    server.close();
  }
  return median(times);
}

async function openOnce(browser, url) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(phone);
  await page.evaluateOnNewDocument(watch);
  await page.emulateNetworkConditions(slow4G);
  await page.emulateCPUThrottling(slowDown);
  await page.goto(url);
  const time = await page.evaluate(() => window.usableAfter);
  await context.close();
  return time;
}

/** Runs in the page, before its scripts. */
function watch() {
  window.usableAfter = new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector('form input') || !document.querySelector('.copy button')) {
        return requestAnimationFrame(look);
      }
      // The next frame comes when this one has been drawn.
      return requestAnimationFrame(() => {
        const script = performance
          .getEntriesByType('resource')
          .find(({ name }) => name.endsWith('/builder.js'));
        resolve(performance.now() - script.responseEnd);
      });
    };
    look();
  });
}
