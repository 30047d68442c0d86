import { expect, html } from '@open-wc/testing';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import '../../src/case-study/define.js';
import { loadFrame } from '../support/frame.js';
import { fixtureAtWidth } from '../support/widths.js';
import { all, readIn } from './reading.js';

const steps = [1, 2, 3, 4, 5, 6];

describe('The story in a narrow place', () => {
  for (const width of [320, 390, 1280]) {
    it(`fits into ${width} px, each step`, async () => {
      const element = await fixtureAtWidth<PsCaseStudy>(
        width,
        html`<ps-case-study></ps-case-study>`,
      );
      for (const step of steps) {
        element.step = step;
        await element.updateComplete;
        expect(all(element, '.widget')[0]!.scrollWidth).to.be.at.most(width);
      }
    });
  }

  for (const lang of ['en', 'so'] as const) {
    it(`keeps the whole table inside, at 320 px: ${lang}`, async () => {
      const element = await fixtureAtWidth<PsCaseStudy>(
        320,
        html`<ps-case-study step="5"></ps-case-study>`,
      );
      await readIn(element, lang);
      const inside = all(element, '#step-5')[0]!.getBoundingClientRect();
      for (const cell of all(element, 'table, th, td:not(:empty)')) {
        const { left, right } = cell.getBoundingClientRect();
        expect(left, cell.outerHTML).to.be.at.least(Math.floor(inside.left));
        expect(right, cell.outerHTML).to.be.at.most(Math.ceil(inside.right));
        expect(cell.scrollWidth, cell.outerHTML).to.be.at.most(Math.ceil(right - left));
      }
    });
  }
});

describe('What a reader presses in the story', () => {
  for (const size of [5, 10, 16, 24]) {
    it(`is at least 44 px high and wide, where the page’s letters have ${size} px`, async () => {
      for (const width of [320, 1280]) {
        const element = await fixtureAtWidth<PsCaseStudy>(
          width,
          html`<ps-case-study style="font-size: ${size}px"></ps-case-study>`,
        );
        for (const step of steps) {
          element.step = step;
          await element.updateComplete;
          const pressed = all<HTMLElement>(element, 'button, label, a').filter((each) =>
            each.checkVisibility(),
          );
          expect(pressed.length).to.be.at.least(8);
          for (const each of pressed) {
            const { height, width } = each.getBoundingClientRect();
            expect(height, each.outerHTML).to.be.at.least(44);
            expect(width, each.outerHTML).to.be.at.least(44);
          }
        }
      }
    });
  }
});

describe('A page with the story in a box that scrolls by itself', () => {
  for (const view of ['steps', 'all']) {
    it(`is no longer than the box, whatever is hidden in the story: view ${view}`, async () => {
      const { document, window } = await loadFrame({
        html: `<!doctype html><html lang="en"><title>A page</title>
          <body style="margin: 0">
            <div style="block-size: 300px; overflow: auto" tabindex="0"><ps-case-study view="${view}"></ps-case-study></div>
            <script type="module" src="/src/case-study/define.ts"></script>
          </body></html>`,
      });
      await window.customElements.whenDefined('ps-case-study');
      await document.querySelector('ps-case-study')!.updateComplete;
      const box = document.querySelector('div')!;
      expect(box.scrollHeight).to.be.greaterThan(window.innerHeight);
      expect(document.documentElement.scrollHeight).to.equal(window.innerHeight);
      expect(document.documentElement.scrollWidth).to.equal(window.innerWidth);
    });
  }
});
