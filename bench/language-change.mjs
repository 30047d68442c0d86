import { tags } from '../dist/esm/embed/snippet.js';
import { median } from './median.mjs';

/** Script time of a language change of all four widgets whose files are there, in ms. */
export async function measureLanguageChange(browser, url) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction((tag) => document.querySelector(tag).shadowRoot, {}, tags.at(-1));
  await page.evaluate(changes, tags, 3, 50); // fetches the files
  await page.emulateCPUThrottling(4);
  const times = await page.evaluate(changes, tags, 21, 0);
  await page.close();
  return median(times);
}

/**
 * Runs in the page: goes from language to language and times each change, until all widgets show
 * it. `pause`: how long to wait before looking again, in ms, where a file has yet to come.
 */
async function changes(tags, count, pause) {
  const languages = ['pl', 'es', 'en'];
  const widgets = tags.map((tag) => document.querySelector(tag));
  const heading = () => widgets[0].shadowRoot.querySelector('h2, h3').textContent;
  const measured = [];
  for (let change = 0; change < count; change++) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const before = heading();
    const start = performance.now();
    document.documentElement.lang = languages[change % languages.length];
    do {
      if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
      await Promise.all(widgets.map((widget) => widget.updateComplete));
    } while (heading() === before);
    measured.push(performance.now() - start);
  }
  return measured;
}
