import { expect } from '@open-wc/testing';
import { base, tagSnippet, tags, type Tag } from '../../src/embed/snippet.js';
import { sampleFilm } from '../../src/welcome-video/sample-film.js';
import { loadFrame } from '../support/frame.js';

/** A partner's page with the widget's words and a paragraph of its own below. */
const page = (snippet: string): string => `<!doctype html>
<html lang="en">
  <head><title>A partner’s page</title></head>
  <body style="margin: 16px; font: 16px/1.4 sans-serif">
    ${snippet}
    <p id="below">The partner’s own words</p>
  </body>
</html>`;

/** Where the partner's own words stand, before and after the script has run. */
async function positions(
  snippet: string,
  width: number,
): Promise<{ before: number; after: number }> {
  const { document, window } = await loadFrame({ html: page(snippet) }, { width, height: 900 });
  const below = document.querySelector('#below')!;
  const before = below.getBoundingClientRect().y;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '/dist/widgets.js';
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  document.head.append(script);
  await loaded;
  await Promise.all(tags.map((tag) => window.customElements.whenDefined(tag)));
  const widget = document.querySelector<HTMLElement & { updateComplete: Promise<boolean> }>(
    tags.join(),
  )!;
  await widget.updateComplete;
  await new Promise((resolve) => window.requestAnimationFrame(resolve));
  return { before, after: below.getBoundingClientRect().y };
}

describe('The style for the time before the script has run', () => {
  const states: [Tag, string, Record<string, string>][] = [
    ...tags.map((tag): [Tag, string, Record<string, string>] => [tag, tag, {}]),
    ['ps-welcome-video', 'ps-welcome-video with a film', sampleFilm],
    [
      'ps-priority-cards',
      'ps-priority-cards with two cards under a heading of level 4',
      { show: 'prevention wellbeing', 'heading-level': '4' },
    ],
  ];
  for (const width of [320, 390, 768, 1280]) {
    for (const [tag, name, attributes] of states) {
      it(`keeps the page below ${name} where it is, at ${width} px`, async () => {
        const snippet = tagSnippet(tag, { words: 'full', style: true, attributes });
        const { before, after } = await positions(snippet, width);
        expect(after).to.be.closeTo(before, 1);
      });
    }
  }

  it('stands in the snippet before the tag, and hides nothing', () => {
    for (const tag of tags) {
      const snippet = tagSnippet(tag, { words: 'full', style: true });
      expect(snippet.indexOf('<style>')).to.equal(0);
      expect(snippet).not.to.match(/display: none|visibility: hidden|opacity/);
    }
    expect(base).to.equal('/partnership-southwark/');
  });
});
