import { expect, fixture, html } from '@open-wc/testing';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import '../../src/define.js';
import type { PsPriorityCards } from '../../src/priority-cards/priority-cards.js';
import { accessibilityTree } from '../support/accessibility-tree.js';

/** Without the texts of paragraphs: what is left is structure, names and states. */
const structure = (tree: string) =>
  tree
    .split('\n')
    .filter((line) => !/^\s*(paragraph|text|StaticText|blockquote)\b/.test(line))
    .map((line) => line.replace(/^ {2}/, ''));

describe('What a screen reader is told', () => {
  it('of the vision statement', async () => {
    await fixture(html`<ps-vision-statement></ps-vision-statement>`);
    const tree = await accessibilityTree('ps-vision-statement');
    expect(tree).to.match(/^heading "Our vision" level=2\nblockquote\n {2}paragraph/);
    expect(tree).to.match(/text "Partnership Southwark"$/);
  });

  it('of the priority cards', async () => {
    const element = await fixture<PsPriorityCards>(
      html`<ps-priority-cards show="wellbeing prevention"></ps-priority-cards>`,
    );
    element.shadowRoot!.querySelector<HTMLButtonElement>('button')!.focus();
    const tree = structure(await accessibilityTree('ps-priority-cards')).join('\n');
    expect(tree).to.equal(
      [
        'heading "What we are working towards" level=2',
        'list',
        'listitem',
        '  heading "Improve health and wellbeing" level=3',
        '  button "Read more: Improve health and wellbeing" focused expanded=false',
        'listitem',
        '  heading "Help people to stay well" level=3',
        '  button "Read more: Help people to stay well" expanded=false',
      ].join('\n'),
    );
  });

  it('of the video before play', async () => {
    await fixture(
      html`<ps-welcome-video
        src="https://youtu.be/abcdefghijk"
        film-title="Our film"
      ></ps-welcome-video>`,
    );
    const lines = (await accessibilityTree('ps-welcome-video')).split('\n');
    expect(lines[0]).to.equal('heading "Our film" level=2');
    expect(lines[1]).to.equal(
      'button "Play video: Our film" description="Playing this video connects you to YouTube (www.youtube-nocookie.com), which can then see your internet (IP) address. Until then, nothing is sent to other websites."',
    );
    expect(lines.at(-1)).to.equal('  link "Watch on YouTube"');
  });

  it('of each step of the story: where it is, and only the step that is shown', async () => {
    const element = await fixture<PsCaseStudy>(html`<ps-case-study></ps-case-study>`);
    for (const step of [1, 2, 3, 4, 5, 6]) {
      element.step = step;
      await element.updateComplete;
      const tree = await accessibilityTree('ps-case-study');
      const titles = tree.match(/button "[^"]+, Step \d of 6"/g)!;
      expect(titles.length).to.equal(6);
      expect(tree.match(/button "(Next|Start again)"/g)).to.deep.equal([
        step === 6 ? 'button "Start again"' : 'button "Next"',
      ]);
      expect(tree.match(/text "Drawing: /g)?.length).to.equal(1);
      const [before] = tree.split('text "Drawing: ');
      expect(before!.match(/, Step \d of 6/g)!.at(-1)).to.equal(`, Step ${step} of 6`);
    }
  });

  it('of the whole story: six headings and all words, without steps to press', async () => {
    await fixture(html`<ps-case-study view="all"></ps-case-study>`);
    const tree = await accessibilityTree('ps-case-study');
    expect(tree.match(/heading "[^"]+, Step \d of 6"/g)!.length).to.equal(6);
    const buttons = tree.match(/button "[^"]+"/g)!;
    expect([...new Set(buttons)]).to.deep.equal([
      'button "Show one step at a time"',
      'button "Replay the animation"',
    ]);
    expect(tree.match(/text "Drawing: /g)!.length).to.equal(6);
  });
});
