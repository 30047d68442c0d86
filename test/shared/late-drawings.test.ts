import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import type { PsWelcomeVideo } from '../../src/welcome-video/welcome-video.js';
import { expectNone, expectSome } from '../support/nodes.js';
import { allShown } from '../support/shown.js';

/** Which of a story's steps have their drawing, counted from 1. */
const drawnSteps = (story: PsCaseStudy) =>
  [...story.shadowRoot!.querySelectorAll('li > .panel')].flatMap((panel, index) =>
    panel.querySelector('.scene')!.childElementCount > 0 ? [index + 1] : [],
  );

/** Both widgets that draw, far below the window. */
async function farBelow() {
  const box = await fixture<HTMLElement>(html`
    <main>
      <div style="block-size: 5000px"></div>
      <ps-case-study></ps-case-study>
      <ps-welcome-video src="https://youtu.be/abcdefghijk"></ps-welcome-video>
    </main>
  `);
  await allShown(document);
  const story = box.querySelector('ps-case-study')!;
  const video: PsWelcomeVideo = box.querySelector('ps-welcome-video')!;
  return { box, story, video, poster: () => video.shadowRoot!.querySelector('.film > svg') };
}

describe('A drawing', () => {
  it('is made of the step that is open, and of another when that is opened', async () => {
    const story = await fixture<PsCaseStudy>(html`<ps-case-study></ps-case-study>`);
    expect(drawnSteps(story)).to.deep.equal([1]);
    story.goTo(4);
    await story.updateComplete;
    expect(drawnSteps(story)).to.deep.equal([1, 4]);
  });

  it('waits far below the window, with its place kept, and comes when the widget is moved up', async () => {
    const { box, story, video, poster } = await farBelow();
    expect(drawnSteps(story)).to.deep.equal([]);
    expectNone(poster(), 'poster');
    const heights = () => [story, video].map(({ offsetHeight }) => offsetHeight);
    const before = heights();
    box.prepend(story, video);
    await allShown(document);
    expect(drawnSteps(story)).to.deep.equal([1]);
    expectSome(poster(), 'poster');
    expect(heights()).to.deep.equal(before);
  });

  it('is there for each step at once when the page is printed, by a script too', async () => {
    const { story } = await farBelow();
    dispatchEvent(new Event('beforeprint'));
    expect(drawnSteps(story)).to.deep.equal([1, 2, 3, 4, 5, 6]);
  });
});

describe('A browser that refuses the name of a state', () => {
  it('shows the widget all the same', async () => {
    const { prototype } = CustomStateSet;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- put back as it was
    const { add } = prototype;
    prototype.add = () => {
      throw new SyntaxError('Not a dashed ident');
    };
    try {
      const widget = await fixture(html`<ps-vision-statement></ps-vision-statement>`);
      expectSome(widget.shadowRoot!.querySelector('h2'), 'heading');
    } finally {
      prototype.add = add;
    }
  });
});
