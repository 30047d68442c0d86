import { tags } from '../dist/esm/embed/snippet.js';
import { openAndFinish, traced } from './measure.mjs';
import { median } from './spread.mjs';

const loads = 3;

/**
 * What a press on a step's title takes, the first time that the step is opened: handler, rendering
 * with its drawing, layout. Times are those of the slowest step.
 */
export async function measurePresses(browser, url) {
  const runs = [];
  for (let load = 0; load < loads; load++) {
    const page = await openAndFinish(browser, url);
    runs.push(await traced(page, pressEach, tags.at(-1)));
    await page.close();
  }
  const slowest = (key) =>
    Math.max(...runs[0].map((_, step) => median(runs.map((run) => run[step][key]))));
  return { pressMs: slowest('scriptAndLayoutMs'), pressMainMs: slowest('mainMs') };
}

/** Runs in the page: presses the title of each step but the first, which is open. */
async function pressEach(tag) {
  const story = document.querySelector(tag);
  const titles = [...story.shadowRoot.querySelectorAll('[aria-controls^="step-"]')];
  if (titles.length < 2) throw new Error('The story has no steps to press.');
  story.scrollIntoView();
  const nextTask = () => new Promise((resolve) => setTimeout(resolve));
  const afterFrame = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  for (const title of titles.slice(1)) {
    await afterFrame();
    await new Promise((resolve) => setTimeout(resolve, 100));
    performance.mark('start');
    await nextTask(); // only tasks that begin after the mark are counted
    title.click();
    await afterFrame();
    await nextTask();
    performance.mark('end');
    if (!title.hasAttribute('aria-current')) throw new Error('A press has opened no step.');
  }
}
