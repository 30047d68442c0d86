import { remote } from 'webdriverio';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from './find-browsers.mjs';
import { openChromium } from './open-chromium.mjs';
import { miniBrowser, startWebKitDriver } from './webkit-launcher.mjs';

/** A window of each engine that tests can drive from outside: go somewhere, run an expression, end. */
export const openWindow = {
  Chromium: async () => puppeteerWindow(await openChromium()),
  Firefox: async () => {
    const { paths } = findBrowsers(['Firefox']);
    return puppeteerWindow(
      await puppeteer.launch({ browser: 'firefox', executablePath: paths.firefox }),
    );
  },
  WebKit: async () => {
    const { paths } = findBrowsers(['WebKit']);
    const { stop, ...where } = await startWebKitDriver(paths);
    const capabilities = miniBrowser(paths);
    const driver = await remote({ ...where, logLevel: 'error', capabilities });
    return {
      goTo: (address) => driver.url(address),
      evaluate: (expression) => driver.execute(`return ${expression}`),
      close: async () => {
        await driver.deleteSession();
        stop();
      },
    };
  },
};

async function puppeteerWindow(browser) {
  const page = await browser.newPage();
  return {
    goTo: (address) => page.goto(address),
    evaluate: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}
