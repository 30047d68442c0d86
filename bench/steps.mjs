import { median } from './median.mjs';

const story = 'ps-case-study';

/** Script time of opening a step, in ms: without the layout that a press needs to scroll by. */
export async function measureSteps(browser, url) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction((tag) => document.querySelector(tag).shadowRoot, {}, story);
  await page.emulateCPUThrottling(4);
  const times = await page.evaluate(async (tag) => {
    const element = document.querySelector(tag);
    const measured = [];
    for (let press = 1; press <= 30; press++) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const start = performance.now();
      element.goTo((press % 6) + 1);
      await element.updateComplete;
      measured.push(performance.now() - start);
    }
    return measured;
  }, story);
  await page.close();
  return median(times);
}
