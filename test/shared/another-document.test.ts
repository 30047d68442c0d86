import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import { defaults } from '../fixtures/fixtures.js';
import { loadFrame } from '../support/frame.js';
import type { Widget } from '../../src/shared/widget.js';

/** A page without our script, such as a print dialog or a pop-out of the partner's own. */
const otherPage = () =>
  loadFrame({
    html: '<!doctype html><html lang="en"><title>Another page</title><style>html { scrollbar-width: none }</style><body style="margin: 0; font: 16px/1.4 sans-serif"></body></html>',
  });

/** What tells that styles are there: the surface and every box in it. */
function appearance(element: Element): string[] {
  const boxes = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.widget, .widget *')];
  return boxes.map((box) => {
    const { color, backgroundColor, display } = getComputedStyle(box);
    const { width, height } = box.getBoundingClientRect();
    return [
      box.localName,
      width.toFixed(1),
      height.toFixed(1),
      color,
      backgroundColor,
      display,
    ].join(' ');
  });
}

const openSteps = (story: Element) =>
  [...story.shadowRoot!.querySelectorAll('.panel')].filter(
    (panel) => panel.getBoundingClientRect().height > 0,
  ).length;

describe('A widget that is moved to another document', () => {
  for (const { tag, template } of defaults) {
    it(`takes its styles along, there and back: ${tag}`, async () => {
      const widget = await fixture<Widget>(template, {
        parentNode: Object.assign(document.createElement('div'), {
          style: 'inline-size: 800px; font: 16px/1.4 sans-serif',
        }),
      });
      await widget.updateComplete;
      const home = widget.parentElement!;
      const before = appearance(widget);
      const { document: other } = await otherPage();
      other.body.append(other.adoptNode(widget));
      await widget.updateComplete;
      expect(appearance(widget)).to.deep.equal(before);
      home.append(widget);
      await widget.updateComplete;
      expect(appearance(widget)).to.deep.equal(before);
    });
  }

  it('shows one step of the story, and goes on', async () => {
    const story = await fixture<PsCaseStudy>(html`<ps-case-study></ps-case-study>`);
    const { document: other } = await otherPage();
    other.body.append(story);
    expect(openSteps(story)).to.equal(1);
    story.step = 3;
    await story.updateComplete;
    expect(openSteps(story)).to.equal(1);
    document.body.append(story);
    story.remove();
  });

  it('has its styles where it begins only there', async () => {
    const story = document.createElement('ps-case-study');
    const { document: other } = await otherPage();
    other.body.append(story);
    await story.updateComplete;
    expect(openSteps(story)).to.equal(1);
  });

  it('has its styles after a document that nobody sees', async () => {
    const story = await fixture<PsCaseStudy>(html`<ps-case-study></ps-case-study>`);
    const home = story.parentElement!;
    document.implementation.createHTMLDocument('Nobody sees it').body.append(story);
    home.append(story);
    await story.updateComplete;
    expect(openSteps(story)).to.equal(1);
  });
});
