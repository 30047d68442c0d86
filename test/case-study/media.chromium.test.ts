import { expect, html, nextFrame } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import '../../src/case-study/define.js';
import { paintedColor } from '../support/colors.js';
import { all, press, shownSteps, story } from './reading.js';

const steps = [1, 2, 3, 4, 5, 6];

describe('The story with reduced motion', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('moves in no step, and has no button to play anything', async () => {
    const element = await story();
    for (const step of steps) {
      element.step = step;
      await element.updateComplete;
      const drawing = all(element, `#step-${step} .scene`)[0]!;
      drawing.scrollIntoView({ block: 'center' });
      await nextFrame();
      await nextFrame();
      expect(drawing.matches('.play')).to.equal(false);
      expect(drawing.getAnimations({ subtree: true })).to.deep.equal([]);
      for (const replay of all(element, '.replay')) {
        expect(replay.getClientRects().length).to.equal(0);
      }
    }
  });

  it('changes the comparison at once', async () => {
    const element = await story(html`<ps-case-study step="5"></ps-case-study>`);
    const opacity = (kind: string) =>
      getComputedStyle(all(element, `#step-5 .${kind}`)[0]!).opacity;
    expect([opacity('apart'), opacity('joined')]).to.deep.equal(['0', '1']);
    all<HTMLInputElement>(element, '#step-5 input')[0]!.click();
    await element.updateComplete;
    expect([opacity('apart'), opacity('joined')]).to.deep.equal(['1', '0']);
  });

  it('brings the reader to the new step all the same', async () => {
    const element = await story();
    await press(element, 'Next');
    expect(shownSteps(element)).to.deep.equal([2]);
    const { top } = all(element, '[aria-current]')[0]!.getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight / 2);
  });
});

describe('The story with forced colours', () => {
  before(() => executeServerCommand('set-forced-colors', true));
  after(() => executeServerCommand('set-forced-colors', false));

  /** A system colour, as the browser gives it to an element. */
  function system(color: string): string {
    const probe = document.createElement('div');
    probe.style.color = color;
    document.body.append(probe);
    const computed = getComputedStyle(probe).color;
    probe.remove();
    return computed;
  }

  it('draws lines and faces in the reader’s two colours, in every drawing', async () => {
    const element = await story(html`<ps-case-study view="all"></ps-case-study>`);
    const two = [system('Canvas'), system('CanvasText')].map(paintedColor);
    const shapes = all(element, '.drawing *').filter((each) => !each.matches('g, svg'));
    expect(shapes.length).to.be.greaterThan(200);
    for (const shape of shapes) {
      const { fill, stroke } = getComputedStyle(shape);
      expect(paintedColor(stroke), shape.outerHTML).to.deep.equal(two[1]);
      if (fill !== 'none') expect(two, shape.outerHTML).to.deep.include(paintedColor(fill));
    }
  });

  it('shows which one is chosen in the switch by its button, not by colour', async () => {
    const element = await story(html`<ps-case-study step="5"></ps-case-study>`);
    const inputs = all<HTMLInputElement>(element, '#step-5 input');
    for (const chosen of inputs) {
      chosen.click();
      await element.updateComplete;
      for (const input of inputs) {
        const { appearance, inlineSize } = getComputedStyle(input);
        expect(appearance).not.to.equal('none');
        expect(parseFloat(inlineSize)).to.be.at.least(16);
        expect(input.checked).to.equal(input === chosen);
        const { borderTopStyle, fontWeight } = getComputedStyle(input.labels![0]!);
        expect(borderTopStyle).to.equal('solid');
        expect(Number(fontWeight)).to.equal(input === chosen ? 700 : 400);
      }
    }
  });

  it('marks the chosen column with a thick line, which can be seen', async () => {
    const element = await story(html`<ps-case-study step="5"></ps-case-study>`);
    const cells = all(element, '#step-5 :is(th[scope="col"], td:not(:empty))');
    expect(cells.length).to.equal(10);
    for (const cell of cells) {
      const { borderBlockEndWidth, borderBlockEndColor } = getComputedStyle(cell);
      const isChosen = cell.matches('[data-chosen]');
      expect(parseFloat(borderBlockEndWidth) > 2).to.equal(isChosen);
      expect(paintedColor(borderBlockEndColor)).not.to.deep.equal(paintedColor(system('Canvas')));
    }
  });
});
