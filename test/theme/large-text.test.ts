import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { tags, type Tag } from '../../src/embed/snippet.js';
import { languages, loadLanguages } from '../support/languages.js';
import { shownFixture } from '../support/shown.js';
import { splitWords } from '../support/split-words.js';

/** All of a widget's words, on the narrowest phone. */
async function onPhone(tag: Tag, lang: string): Promise<HTMLElement> {
  const box = await shownFixture<HTMLElement>(html`<div lang=${lang}></div>`);
  box.style.cssText = 'inline-size: 320px; font-size: 200%';
  const widget = document.createElement(tag);
  widget.setAttribute('src', 'https://youtu.be/abcdefghijk');
  widget.setAttribute('view', 'all');
  box.append(widget);
  await widget.updateComplete;
  for (const button of widget.shadowRoot!.querySelectorAll<HTMLElement>('ul .button'))
    button.click();
  await widget.updateComplete;
  return widget;
}

describe('On a phone of 320 px, with text at 200 %,', () => {
  before(() => loadLanguages());

  // Chinese may break between any two letters.
  for (const lang of ['en', ...languages].filter((each) => !each.startsWith('zh'))) {
    for (const tag of tags) {
      it(`<${tag}> keeps every word whole that has room in a line: ${lang}`, async () => {
        expect(splitWords(await onPhone(tag, lang))).to.deep.equal([]);
      });
    }
  }
});
