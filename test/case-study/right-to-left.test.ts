import { expect, html } from '@open-wc/testing';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import '../../src/case-study/define.js';
import { fixtureAtWidth } from '../support/widths.js';
import { all, titleButtons } from './reading.js';

/** The story at some width, from left to right and from right to left. */
const inBoth = async (width: number, step: number) =>
  Promise.all(
    (['ltr', 'rtl'] as const).map((dir) =>
      fixtureAtWidth<PsCaseStudy>(
        width,
        html`<ps-case-study dir=${dir} step=${step}></ps-case-study>`,
      ),
    ),
  ) as Promise<[PsCaseStudy, PsCaseStudy]>;

const box = (element: PsCaseStudy, selector: string) =>
  all(element, selector)
    .find((each) => each.checkVisibility())!
    .getBoundingClientRect();

/** How far something is from the two edges of the widget: at its left, at its right. */
function insets(element: PsCaseStudy, selector: string): [number, number] {
  const around = box(element, '.widget');
  const { left, right } = box(element, selector);
  return [left - around.left, around.right - right];
}

const mirrored = {
  'a step’s number': '.title .number',
  'the words of a title that can be opened': 'button.title:not([aria-current]) .number + span',
  'the drawing': '[data-shown] .scene',
  'the names of the services': '[data-shown] .key li:first-child svg',
  'the words': '[data-shown] .panel > div:last-child > div',
  'the choice of services apart': '[data-shown] label:first-of-type',
  'the button in a choice': '[data-shown] label input',
  'what a row of the table is about': '[data-shown] tbody th',
  'the first column of the table': '[data-shown] td[data-chosen]',
  'what somebody says': '[data-shown] blockquote',
  'Back, before Next': '[data-shown] .controls .quiet',
};

describe('The story from right to left', () => {
  for (const [name, selector] of Object.entries(mirrored)) {
    it(`mirrors ${name}, on a wide screen and on a phone`, async () => {
      for (const width of [320, 1000]) {
        const [ltr, rtl] = await inBoth(width, 5);
        const [left, right] = insets(ltr, selector);
        const [rtlLeft, rtlRight] = insets(rtl, selector);
        expect(rtlRight, `${width} px`).to.be.closeTo(left, 1);
        expect(rtlLeft, `${width} px`).to.be.closeTo(right, 1);
      }
    });
  }

  it('has the numbers of the steps at the right, and their titles at the left of them', async () => {
    const [, element] = await inBoth(1000, 1);
    for (const title of titleButtons(element)) {
      const [number, words] = [...title.children].map((each) => each.getBoundingClientRect());
      expect(number!.right).to.be.closeTo(title.getBoundingClientRect().right, 1);
      expect(words!.right).to.be.below(number!.left);
    }
  });

  it('has the sign of a step that can be opened at the left, where its words leave room', async () => {
    const room = (element: PsCaseStudy) => {
      const { paddingLeft, paddingRight } = getComputedStyle(titleButtons(element)[3]!);
      return [parseFloat(paddingLeft), parseFloat(paddingRight)] as const;
    };
    const [ltr, rtl] = await inBoth(320, 1);
    const [closedLtr, closedRtl] = [room(ltr), room(rtl)];
    for (const element of [ltr, rtl]) {
      element.step = 4;
      await element.updateComplete;
    }
    expect(closedLtr[1] - room(ltr)[1]).to.be.greaterThan(10);
    expect(closedRtl[0] - room(rtl)[0]).to.be.greaterThan(10);
    expect(closedRtl[1]).to.be.closeTo(room(rtl)[1], 1);
  });

  it('has that sign at the very edge, far from a short title', async () => {
    const [ltr, rtl] = await inBoth(1000, 1);
    const insets = [ltr, rtl].map((element) => {
      const { left, right } = getComputedStyle(titleButtons(element)[1]!, '::after');
      return [parseFloat(left), parseFloat(right)];
    });
    expect(insets[0]![0]).to.be.greaterThan(200);
    expect(insets[0]![1]).to.equal(2.5); // and its corner at 0
    expect(insets[1]).to.deep.equal([2.5, insets[0]![0]]);
  });

  it('has the line of what somebody says at the right', async () => {
    const [, element] = await inBoth(1000, 1);
    const { borderRightWidth, borderLeftWidth } = getComputedStyle(all(element, '.voice')[0]!);
    expect(parseFloat(borderRightWidth)).to.be.greaterThan(2);
    expect(parseFloat(borderLeftWidth)).to.equal(0);
  });
});
