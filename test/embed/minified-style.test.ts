import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { tagSnippet, tags, type Tag } from '../../src/embed/snippet.js';
import { sampleFilm } from '../../src/welcome-video/sample-film.js';
import { loadFrame, type Frame } from '../support/frame.js';

const widths = [320, 1280];

const states: [string, Tag, Record<string, string>][] = [
  ...tags.map((tag): [string, Tag, Record<string, string>] => [tag, tag, {}]),
  ['ps-welcome-video with a film', 'ps-welcome-video', sampleFilm],
];

/** A page without our script, with all that can be opened in the words open. */
async function page(tag: Tag, attributes: Record<string, string>): Promise<Frame> {
  const snippet = tagSnippet(tag, { words: 'full', style: true, attributes });
  const html = `<!doctype html><html lang="en"><head><title>A partner’s page</title></head><body>${snippet}</body></html>`;
  const frame = await loadFrame({ html });
  for (const details of frame.document.querySelectorAll('details')) {
    details.removeAttribute('name');
    details.open = true;
  }
  return frame;
}

/** Where every piece of the words stands with a style, on a phone and on a desktop. */
function boxes({ element, document }: Frame, css: string): string[] {
  document.querySelector('style')!.textContent = css;
  return widths.flatMap((width) => {
    element.width = `${width}`;
    return [...document.body.querySelectorAll('*')].map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return `${each.localName}: ${[x, y, width, height].join()}`;
    });
  });
}

/** The rules for paper as a screen shows them: no engine but Chromium prints in a test. */
const onPaper = (css: string) => css.replaceAll(/\bprint\b/g, 'screen');

describe('The style of the snippets', () => {
  for (const minifier of ['clean-css', 'csso', 'lightningcss']) {
    for (const [name, tag, attributes] of states) {
      it(`gives the words of ${name} the same boxes after ${minifier}`, async () => {
        const frame = await page(tag, attributes);
        const css = frame.document.querySelector('style')!.textContent;
        const minified = await executeServerCommand<string, object>('minify', {
          minifier,
          css,
        });
        expect(minified.length).to.be.below(css.length);
        expect(boxes(frame, minified)).to.deep.equal(boxes(frame, css));
        expect(boxes(frame, onPaper(minified))).to.deep.equal(boxes(frame, onPaper(css)));
        expect(boxes(frame, '')).not.to.deep.equal(boxes(frame, css));
      });
    }
  }
});
