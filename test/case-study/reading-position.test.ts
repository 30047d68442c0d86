import { expect } from '@open-wc/testing';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import { storyOf } from '../fixtures/stories.js';
import { loadFrame } from '../support/frame.js';
import { expectFocus } from '../support/nodes.js';

/** What a sticky header of the page's covers. */
const header = 80;

/** A partner's page with a sticky header, smooth scrolling, and the story somewhere in it. */
const page = (body: string) => `<!doctype html>
<html lang="en" style="scroll-behavior: smooth">
  <head>
    <title>A partner’s page</title>
    <style>
      body { margin: 0 }
      header { position: sticky; z-index: 1; top: 0; height: ${header}px; background: #ddd }
      .space { height: 900px }
      .box { height: 420px; margin: 20px; overflow: auto }
      .low { margin-top: 120px }
    </style>
    <script type="module" src="/src/case-study/define.ts"></script>
  </head>
  <body><header>Header</header>${body}</body>
</html>`;

const space = '<div class="space"></div>';
const inThePage = page(`${space}<ps-case-study></ps-case-study>${space}`);
const inABox = (where: string) =>
  page(
    `<div class="box ${where}" tabindex="0">${space}<ps-case-study></ps-case-study>${space}</div>${space}`,
  );

async function open(html: string, width: number, height = 600) {
  const { document, window } = await loadFrame({ html }, { width, height });
  await window.customElements.whenDefined('ps-case-study');
  const element = document.querySelector<PsCaseStudy>('ps-case-study')!;
  await element.updateComplete;
  return { element, window, document, height, root: element.shadowRoot! };
}

type Open = Awaited<ReturnType<typeof open>>;

const title = ({ root }: Open, step: number) =>
  root.querySelectorAll<HTMLElement>('button.title')[step - 1]!;

const next = ({ root }: Open) =>
  root.querySelector<HTMLElement>('[data-shown] .controls .button:last-of-type')!;

async function press({ element }: Open, pressed: HTMLElement): Promise<void> {
  pressed.click();
  await element.updateComplete;
  await element.updateComplete;
}

/** Scrolls until an element's end is at the end of the window. */
function toTheEnd({ window, height }: Open, seen: HTMLElement): void {
  const { bottom } = seen.getBoundingClientRect();
  window.scrollBy({ top: bottom - height, behavior: 'instant' });
}

function scrollTo({ window }: Open, seen: HTMLElement, top: number): void {
  const by = seen.getBoundingClientRect().top - top;
  window.scrollBy({ top: by, behavior: 'instant' });
}

describe('After a press the reader is at the beginning of the new step', () => {
  for (const [name, width, height] of [
    ['on a phone', 320, 600],
    ['on a wide screen', 1280, 600],
    ['at 400 % zoom', 320, 256],
  ] as const) {
    it(`with Next, ${name}: clear of a sticky header, and in the upper half`, async () => {
      const shown = await open(inThePage, width, height);
      for (const step of [2, 3, 4, 5, 6]) {
        toTheEnd(shown, next(shown));
        await press(shown, next(shown));
        const { top, bottom } = title(shown, step).getBoundingClientRect();
        expect(top, `step ${step}`).to.be.within(header, height / 2);
        expect(bottom, `step ${step}`).to.be.at.most(height);
        expectFocus(title(shown, step));
      }
    });

    it(`with a title at the end of the window, ${name}`, async () => {
      const shown = await open(inThePage, width, height);
      toTheEnd(shown, title(shown, 5));
      await press(shown, title(shown, 5));
      expect(title(shown, 5).getBoundingClientRect().top).to.be.within(header, height / 2);
    });

    it(`with a title behind a sticky header, ${name}`, async () => {
      const shown = await open(inThePage, width, height);
      scrollTo(shown, title(shown, 1), 30);
      await press(shown, title(shown, 1));
      expect(title(shown, 1).getBoundingClientRect().top).to.be.within(header, height / 2);
    });
  }

  it('with a title above the window: at the top, just clear of a sticky header', async () => {
    // Nothing smooth: a browser that scrolls to what gets focus has done so at once.
    const atOnce = inThePage.replace('scroll-behavior: smooth', '');
    const shown = await open(atOnce, 320);
    for (const step of [2, 3, 4, 5, 6]) {
      toTheEnd(shown, next(shown));
      await press(shown, next(shown));
      expect(title(shown, step).getBoundingClientRect().top, `step ${step}`).to.be.closeTo(96, 1);
    }
  });

  it('and the page is not moved where the title can be seen well already', async () => {
    const shown = await open(inThePage, 1280);
    for (const top of [100, 290]) {
      scrollTo(shown, title(shown, 1), top);
      const before = shown.window.scrollY;
      expect(before).to.be.greaterThan(0);
      await press(shown, title(shown, 1));
      expect(shown.window.scrollY).to.equal(before);
      expectFocus(title(shown, 1));
    }
  });

  it('and the page is not moved by a step that opens below the one that closes', async () => {
    const shown = await open(inThePage, 1280);
    await press(shown, title(shown, 6));
    scrollTo(shown, title(shown, 2), 150);
    const before = shown.window.scrollY;
    await press(shown, title(shown, 2));
    expect(shown.window.scrollY).to.equal(before);
    expect(title(shown, 2).getBoundingClientRect().top).to.be.closeTo(150, 1);
  });

  for (const width of [320, 1280]) {
    it(`inside a box of the page that scrolls by itself, at ${width} px`, async () => {
      const shown = await open(inABox(''), width);
      const box = shown.document.querySelector('.box')!;
      for (const step of [2, 3, 4, 5, 6]) {
        next(shown).scrollIntoView({ block: 'end', behavior: 'instant' });
        shown.window.scrollTo({ top: 0, behavior: 'instant' });
        await press(shown, next(shown));
        const edge = box.getBoundingClientRect();
        const { top, bottom } = title(shown, step).getBoundingClientRect();
        expect(top, `step ${step}`).to.be.at.least(Math.max(edge.top, 0) + header);
        expect(bottom, `step ${step}`).to.be.at.most(edge.bottom);
        expect(top, `step ${step}`).to.be.at.most(shown.height / 2);
      }
    });
  }

  it('inside a box that scrolls, where its edge covers the title', async () => {
    const shown = await open(inABox('low'), 1280);
    const box = shown.document.querySelector('.box')!;
    const edge = box.getBoundingClientRect().top;
    const covered = edge - 50; // below a sticky header, and in the upper half of the window
    expect(covered).to.be.within(header, shown.height / 2);
    const by = title(shown, 1).getBoundingClientRect().top - covered;
    box.scrollBy({ top: by, behavior: 'instant' });
    await press(shown, title(shown, 1));
    expect(title(shown, 1).getBoundingClientRect().top).to.be.within(edge + header, edge + 100);
  });

  it('with a title of many lines behind a sticky header, at 400 % zoom', async () => {
    const shown = await open(inThePage, 320, 256);
    shown.element.study = storyOf(2, { title: 'What a family of four needs '.repeat(4) });
    await shown.element.updateComplete;
    scrollTo(shown, title(shown, 1), 30);
    await press(shown, title(shown, 1));
    expect(title(shown, 1).getBoundingClientRect().top).to.be.within(header, 128);
  });
});
