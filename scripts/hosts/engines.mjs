/** Opens an engine, and one page in it. */
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../test/find-browsers.mjs';
import { miniBrowserCapabilities, startWebKitDriver } from '../test/webkit-driver.mjs';

const { paths } = findBrowsers();

const size = { width: 1000, height: 900 };

export const openers = {
  Chromium: () =>
    openByPuppeteer({
      executablePath: paths.chromium,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    }),
  Firefox: () => openByPuppeteer({ browser: 'firefox', executablePath: paths.firefox }),
  WebKit: openWebKit,
};

async function openByPuppeteer(options) {
  const browser = await puppeteer.launch({ ...options, defaultViewport: size });
  const page = await browser.newPage();
  return {
    open: (address) => page.goto(address, { waitUntil: 'load', timeout: 15_000 }),
    run: (task, options) => page.evaluate(`(${task})(${JSON.stringify(options)})`),
    stop: () => browser.close(),
  };
}

/** WebKit by plain WebDriver, one request an act. */
async function openWebKit() {
  const driver = await startWebKitDriver(paths);
  const root = `http://${driver.hostname}:${driver.port}/session`;
  const send = async (address, body, method = 'POST') => {
    const options = { method, ...(body && { body: JSON.stringify(body) }) };
    const { value } = await (await fetch(address, options)).json();
    if (value?.error) throw new Error(value.message || value.error);
    return value;
  };
  const capabilities = { alwaysMatch: miniBrowserCapabilities(paths) };
  const { sessionId } = await send(root, { capabilities });
  const session = `${root}/${sessionId}`;
  const act = (name, body) => send(`${session}/${name}`, body);
  await act('timeouts', { pageLoad: 15_000, script: 15_000 });
  await act('window/rect', size);
  return {
    open: (url) => act('url', { url }),
    run: (task, options) =>
      act('execute/async', {
        script: `const [options, done] = arguments;
          (${task})(options).then(done, (error) => done('error: ' + error));`,
        args: [options],
      }),
    stop: async () => {
      await send(session, undefined, 'DELETE');
      driver.stop();
    },
  };
}
