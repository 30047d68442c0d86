import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { languageOf } from '../../dist/esm/embed/language.js';
import { tagSnippet } from '../../dist/esm/embed/snippet.js';

const { languages } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));

/** A language of ours, with its words; none for English. */
export function language(lang) {
  const found = languages.find(({ tag }) => tag === lang);
  return found && languageOf(lang, JSON.parse(readFileSync(`dist/${found.file}`, 'utf8')));
}

/** What the builder would put into a page, on one line. */
export function fullTag(tag, { lang, ...attributes } = {}) {
  const given = language(lang);
  const options = { words: 'full', attributes, ...(given && { language: given }) };
  return tagSnippet(tag, options).replace(/\s*\n\s*/g, '');
}

/** What shortcodes are like, with the same attributes. */
export const shortcode = (tag, attributes = {}) =>
  `[${[tag, ...Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)].join(' ')}]`;

/** Opens a page with scripts blocked, and looks at what is there of a widget and of its words. */
export async function readWithoutScripts(browser, address, tag) {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.goto(address);
    return await page.evaluate((each) => {
      const [element, ...others] = document.querySelectorAll(each);
      const lines = [...element.querySelectorAll('p, h2, h3, summary')];
      const all = [...document.querySelectorAll('p, h2, h3, summary')];
      const count = (list, words) => list.filter(({ textContent }) => textContent === words).length;
      return {
        html: element.outerHTML,
        height: element.offsetHeight,
        others: others.length,
        twice: lines
          .map(({ textContent }) => textContent)
          .filter((words) => count(all, words) > count(lines, words)),
      };
    }, tag);
  } finally {
    await page.close();
  }
}

/** HTML as a browser writes it, so that two of them can be compared. */
export const asParsed = async (browser, html) => {
  const page = await browser.newPage();
  await page.setContent(`<body>${html}</body>`);
  const parsed = await page.evaluate(() => document.body.innerHTML);
  await page.close();
  return parsed;
};

/** Asserts that a reader without scripts has these words, all of them, once. */
export async function hasWords(browser, address, tag, expected) {
  const { html, height, others, twice } = await readWithoutScripts(browser, address, tag);
  assert.equal(html, await asParsed(browser, expected));
  assert.ok(height > 100, `${height} px`);
  assert.deepEqual({ others, twice }, { others: 0, twice: [] });
}
