import { expect } from '@open-wc/testing';
import '../../src/case-study/define.js';
import { accessibilityTree } from '../support/accessibility-tree.js';
import { story } from './reading.js';

/** What comes in each step, in a reader's order, and what its line in the tree is like. */
const title = (step: number) => new RegExp(`^button ".+, Step ${step} of 6"`);
const drawing = 'text "Drawing: ';
const replay = 'button "Replay the animation"';
const key = 'text "School"';
const [legend, table] = ['radio "Services working separately"', 'table'];
const voice = 'text "“';
const [back, next] = ['button "Back"', 'button "Next"'];

const orders: Record<number, (string | RegExp)[]> = {
  1: [title(1), drawing, replay, 'text "Tyrone is 15.', voice, next],
  2: [title(2), drawing, replay, 'text "This year', voice, back, next],
  3: [title(3), drawing, replay, key, 'text "Six services', voice, back, next],
  4: [title(4), drawing, replay, 'text "Then the family', voice, back, next],
  5: [
    title(5),
    legend,
    drawing,
    'text "The six services',
    replay,
    key,
    'text "The family, Amina',
    table,
    voice,
    back,
    next,
  ],
  6: [
    title(6),
    drawing,
    replay,
    'text "Tyrone sleeps better',
    voice,
    back,
    'button "Start again"',
    'link "Learn more"',
  ],
};

const like = (start: string | RegExp) => (line: string) =>
  typeof start === 'string' ? line.startsWith(start) : start.test(line);

describe('What is read aloud in a step that is open', () => {
  for (const [number, order] of Object.entries(orders)) {
    it(`comes in the order of the page, from the title to the controls: step ${number}`, async () => {
      const element = await story();
      element.step = Number(number);
      await element.updateComplete;
      const lines = (await accessibilityTree('ps-case-study'))
        .split('\n')
        .map((line) => line.trim());
      const places = order.map((start) => lines.findIndex(like(start)));
      expect(places, lines.join('\n')).not.to.include(-1);
      expect(places, lines.join('\n')).to.deep.equal([...places].sort((a, b) => a - b));
      const nextTitle = lines.findIndex(like(title(Number(number) + 1)));
      if (Number(number) < 6) expect(nextTitle).to.be.greaterThan(places.at(-1)!);
    });
  }

  it('gives the table with both columns and all rows, each thing with its headings', async () => {
    const element = await story();
    element.step = 5;
    await element.updateComplete;
    const tree = await accessibilityTree('ps-case-study');
    expect(tree.match(/columnheader "[^"]+"/g)).to.deep.equal([
      'columnheader "Services working separately"',
      'columnheader "Services joined up"',
    ]);
    expect(tree.match(/rowheader "[^"]+"/g)).to.deep.equal([
      'rowheader "Telling the story"',
      'rowheader "Who asks the questions"',
      'rowheader "Where to go"',
      'rowheader "Who knows the plan"',
    ]);
  });

  it('counts the empty corner of the table on a phone too, so that each column has its own heading', async () => {
    const element = await story();
    element.parentElement!.style.inlineSize = '320px';
    element.step = 5;
    await element.updateComplete;
    const tree = (await accessibilityTree('ps-case-study')).split('\n');
    const first = tree.findIndex((line) => line.includes('columnheader'));
    expect(tree[first - 1]!.trim()).to.match(/^(cell|gridcell)/);
  });
});
