import { expect } from '@open-wc/testing';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import { loadFrame } from '../support/frame.js';

/** A partner's page with a sticky header of 80 px, and the story somewhere in it. */
const page = `<!doctype html>
<html lang="en" style="scroll-behavior: smooth">
  <head>
    <title>A partner’s page</title>
    <style>
      header { position: sticky; top: 0; height: 80px; background: #ddd }
      .space { height: 900px }
    </style>
    <script type="module" src="/dist/case-study.js"></script>
  </head>
  <body><header>Header</header><div class="space"></div><ps-case-study></ps-case-study><div class="space"></div></body>
</html>`;

const height = 600;

async function story(width: number) {
  const { document, window } = await loadFrame({ html: page }, { width, height });
  await window.customElements.whenDefined('ps-case-study');
  const element = document.querySelector<PsCaseStudy>('ps-case-study')!;
  await element.updateComplete;
  return { element, window, root: element.shadowRoot! };
}

type Story = Awaited<ReturnType<typeof story>>;

const title = ({ root }: Story, step: number) => root.querySelectorAll('button.title')[step - 1]!;

/** Scrolls so that an element's end is at the end of the window, then presses it. */
async function pressAtTheEnd({ element, window }: Story, button: HTMLElement): Promise<void> {
  const { bottom } = button.getBoundingClientRect();
  window.scrollBy({ top: bottom - height, behavior: 'instant' });
  button.click();
  await element.updateComplete;
  await element.updateComplete;
}

describe('After a press the reader is at the beginning of the new step', () => {
  for (const width of [320, 1280]) {
    it(`Next, at ${width} px: clear of a sticky header, and in the upper half`, async () => {
      const shown = await story(width);
      for (const step of [2, 3, 4, 5, 6]) {
        const { root } = shown;
        const next = root.querySelector<HTMLElement>(
          '[data-shown] .controls .button:last-of-type',
        )!;
        await pressAtTheEnd(shown, next);
        const { top } = title(shown, step).getBoundingClientRect();
        expect(top, `step ${step}`).to.be.within(80, height / 2);
        expect(root.activeElement).to.equal(title(shown, step));
      }
    });

    it(`a title at the end of the window, at ${width} px`, async () => {
      const shown = await story(width);
      await pressAtTheEnd(shown, title(shown, 5) as HTMLElement);
      expect(title(shown, 5).getBoundingClientRect().top).to.be.within(80, height / 2);
    });
  }

  it('does not move a page where the title can be seen well already', async () => {
    const shown = await story(1280);
    const { window } = shown;
    window.scrollBy({
      top: title(shown, 2).getBoundingClientRect().top - 200,
      behavior: 'instant',
    });
    // Step 1 above it closes, so step 2 is where step 1 was; closing step 2 moves nothing above.
    const before = title(shown, 1).getBoundingClientRect().top;
    (title(shown, 1) as HTMLElement).click();
    await shown.element.updateComplete;
    await shown.element.updateComplete;
    const after = title(shown, 1).getBoundingClientRect().top;
    expect(after).to.equal(before < 80 ? 96 : before);
  });
});
