import { createHash } from 'node:crypto';
import { PNG } from 'pngjs';
import { openChromium } from '../test/open-chromium.mjs';

/** A Chromium that draws text alike on any machine. */
export function openBrowser() {
  return openChromium({
    args: [
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--disable-font-subpixel-positioning',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
      '--mute-audio',
    ],
  });
}

/** The fixtures that the code on a server has. */
export async function fixturesOn(browser, { port }) {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/`);
  const fixtures = await page.evaluate(() => window.pictures.fixtures);
  await page.close();
  return fixtures;
}

/** Takes the picture of a view, as PNG. */
export async function take(page, { port }, view) {
  const { width, scheme, medium } = view;
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaType(medium === 'paper' ? 'print' : 'screen');
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: medium === 'paper' ? 'print' : 'screen',
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: medium === 'forced' ? 'active' : 'none' },
    ],
  });
  await page.goto(`http://localhost:${port}/`);
  await page.evaluate((shown) => window.pictures.show(shown), view);
  const height = await fullHeight(page, width);
  const picture = await page.screenshot({
    optimizeForSpeed: true,
    clip: { x: 0, y: 0, width, height },
    captureBeyondViewport: false, // it would move a page that runs from right to left
  });
  await session.detach();
  return Buffer.from(picture);
}

/** Makes the window as high as the page, so that every drawing is near it. */
async function fullHeight(page, width) {
  let height = 900;
  for (;;) {
    const needed = await page.evaluate(
      () => Math.ceil(document.body.getBoundingClientRect().bottom) + 16,
    );
    if (needed <= height) return needed;
    height = needed;
    await page.setViewport({ width, height });
    await page.evaluate(() => window.pictures.settle());
  }
}

/** What a picture is known by: its points, however the file is packed. */
export function hashOf(picture) {
  const { width, height, data } = PNG.sync.read(picture);
  return createHash('sha256').update(`${width}×${height}`).update(data).digest('hex').slice(0, 16);
}
