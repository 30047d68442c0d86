import { tags } from '../dist/esm/embed/snippet.js';
import { openAndFinish, traced } from './measure.mjs';
import { median } from './spread.mjs';

/** Script time of a language change of all four widgets whose files are there, in ms. */
export async function measureLanguageChange(browser, url) {
  const page = await openAndFinish(browser, url);
  await page.evaluate(changes, tags, 3, 50); // fetches the files
  const times = await traced(page, changes, tags, 21, 0);
  await page.close();
  return median(times.map(({ scriptMs }) => scriptMs));
}

/**
 * Runs in the page: goes from language to language and marks each change, until all widgets show
 * it. `pause`: how long to wait before looking again, in ms, where a file has yet to come.
 */
async function changes(tags, count, pause) {
  const languages = ['pl', 'es', 'en'];
  const widgets = tags.map((tag) => document.querySelector(tag));
  const heading = () => widgets[0].shadowRoot.querySelector('h2, h3').textContent;
  const nextTask = () => new Promise((resolve) => setTimeout(resolve));
  for (let change = 0; change < count; change++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await nextTask();
    const before = heading();
    performance.mark('start');
    await nextTask(); // only tasks that begin after the mark are counted
    document.documentElement.lang = languages[change % languages.length];
    do {
      if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
      await Promise.all(widgets.map((widget) => widget.updateComplete));
    } while (heading() === before);
    await nextTask();
    performance.mark('end');
  }
}
