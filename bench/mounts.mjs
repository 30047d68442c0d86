import { tags } from '../dist/esm/embed/snippet.js';
import { heapInUse } from './measure.mjs';

/**
 * What stays in a page’s memory of 1,000 widgets that were shown and then removed, in KB. The page
 * is without the probe, which would hold them.
 */
export async function measureMounts(browser, url) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.evaluate(mount, tags, 1000); // what is made once, and optimised, is there then
  const before = await heapInUse(page);
  await page.evaluate(mount, tags, 1000);
  const after = await heapInUse(page);
  await page.close();
  return after - before;
}

/** Runs in the page: shows all widgets and removes them, until so many have been there. */
async function mount(tags, count) {
  await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
  for (let mounted = 0; mounted < count; mounted += tags.length) {
    const widgets = tags.map((tag) => document.createElement(tag));
    document.body.append(...widgets);
    await Promise.all(widgets.map((widget) => widget.updateComplete));
    for (const widget of widgets) {
      if (!widget.shadowRoot.querySelector('.widget')) throw new Error('A widget was not shown.');
      widget.remove();
    }
    await new Promise((resolve) => requestAnimationFrame(resolve)); // for observers to let go
  }
}
