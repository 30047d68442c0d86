import puppeteer from 'puppeteer-core';
import { describeMissing, findBrowsers } from './find-browsers.mjs';

/** The machine’s own Chromium, without a window. As root, as in many containers, it has no sandbox. */
export function openChromium({ args = [], ...options } = {}) {
  const { paths, missing } = findBrowsers(['Chromium']);
  if (missing.length > 0) {
    throw new Error(`${describeMissing(missing)}\nTo get the browsers: npm run browsers`);
  }
  const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({
    executablePath: paths.chromium,
    args: [...noSandbox, ...args],
    ...options,
  });
}
