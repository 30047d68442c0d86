import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes one sheet of small pictures for each widget, and one of each medium of its own. */
export async function writeSheets(browser, folder, taken) {
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage();
  const tags = [...new Set(taken.map(({ view }) => view.tag))];
  for (const tag of tags) {
    const own = taken.filter(({ view }) => view.tag === tag);
    const name = tag.replace('ps-', '');
    await write(
      join(folder, `${name}.webp`),
      own.filter(({ view }) => view.medium === 'screen'),
      132,
      1100,
    );
    for (const medium of ['forced', 'paper']) {
      await write(
        join(folder, `${name}.${medium}.webp`),
        own.filter(({ view }) => view.medium === medium),
        480,
        480,
      );
    }
  }
  await page.close();

  async function write(file, pictures, size, width) {
    await page.setViewport({ width, height: 10 });
    const images = pictures.map(
      ({ picture }) => `<img src="data:image/png;base64,${picture.toString('base64')}">`,
    );
    await page.setContent(`<style>
      body { display: flex; flex-wrap: wrap; gap: 4px; align-items: start; margin: 0; background: #888; }
      img { inline-size: ${size}px; block-size: auto; max-block-size: ${size === 132 ? '220px' : 'none'}; object-fit: cover; object-position: top; }
    </style>${images.join('')}`);
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    writeFileSync(
      file,
      await page.screenshot({ type: 'webp', quality: size === 132 ? 35 : 60, fullPage: true }),
    );
  }
}
