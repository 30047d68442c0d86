import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { showEverything } from '../support/everything.js';
import { misfits } from '../support/fit.js';

/** What the usual bookmarklet for WCAG 2.2, 1.4.12 puts into a page and into each open shadow root. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

function style(text: string, root: Node): HTMLStyleElement {
  const element = document.createElement('style');
  element.textContent = text;
  root.appendChild(element);
  return element;
}

describe('A reader’s own spacing of text', () => {
  for (const width of [320, 1000]) {
    it(`clips nothing, and lays nothing on anything, in each widget: ${width} px`, async () => {
      const { box, widgets } = await showEverything({ width });
      const added = [document.head, ...widgets.map(({ shadowRoot }) => shadowRoot!)].map((root) =>
        style(spacing, root),
      );
      const words = widgets[0]!.shadowRoot!.querySelector('.context')!;
      const { lineHeight, letterSpacing, wordSpacing, marginBottom } = getComputedStyle(words);
      const spaces = [lineHeight, letterSpacing, wordSpacing, marginBottom].map(parseFloat);
      const problems = misfits(box);
      added.forEach((each) => each.remove());
      expect(spaces).to.deep.equal([24, 1.92, 2.56, 32]);
      expect(problems).to.deep.equal([]);
    });

    it(`is followed where the rule is for the elements of the page alone: ${width} px`, async () => {
      const { box, widgets } = await showEverything({ width });
      const added = style(
        '* { line-height: 2 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
        document.head,
      );
      const spaces = widgets.map((widget) => {
        const words = widget.shadowRoot!.querySelector('p')!;
        const { letterSpacing, wordSpacing } = getComputedStyle(words);
        const { lineHeight } = getComputedStyle(widget.shadowRoot!.querySelector('.widget')!);
        return [lineHeight, letterSpacing, wordSpacing].map(parseFloat);
      });
      const problems = misfits(box);
      added.remove();
      for (const each of spaces) expect(each).to.deep.equal([32, 1.92, 2.56]);
      expect(problems).to.deep.equal([]);
    });
  }
});
