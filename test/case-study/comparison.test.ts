import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import '../../src/case-study/define.js';
import { themes } from '../../src/theme/themes.js';
import { axeViolations } from '../support/axe.js';
import { expectFocus, expectSame, expectSameNodes } from '../support/nodes.js';
import { fixtureAtWidth } from '../support/widths.js';

const query = <T extends Element>(element: PsCaseStudy, selector: string) =>
  element.shadowRoot!.querySelector<T>(selector)!;

const choices = (element: PsCaseStudy) => [
  ...element.shadowRoot!.querySelectorAll<HTMLInputElement>('#step-5 input'),
];

const state = (element: PsCaseStudy) => query(element, '#step-5 .scene').getAttribute('data-state');

const comparison = () => fixture<PsCaseStudy>(html`<ps-case-study step="5"></ps-case-study>`);

describe('The comparison of services apart and joined up', () => {
  it('is a choice of two, named for what it shows, with joined up chosen', async () => {
    const element = await comparison();
    expect(query(element, 'legend').textContent).to.equal('See what changes');
    expect(
      choices(element).map((input) => [input.labels![0]!.textContent.trim(), input.checked]),
    ).to.deep.equal([
      ['Services working separately', false],
      ['Services joined up', true],
    ]);
    expect(state(element)).to.equal('joined');
  });

  it('changes by mouse or touch, and back', async () => {
    const element = await comparison();
    choices(element)[0]!.labels![0]!.click();
    await element.updateComplete;
    expect(state(element)).to.equal('apart');
    choices(element)[1]!.click();
    await element.updateComplete;
    expect(state(element)).to.equal('joined');
  });

  it('changes with the arrow keys', async () => {
    const element = await comparison();
    choices(element)[1]!.focus();
    await sendKeys({ press: 'ArrowUp' });
    await element.updateComplete;
    expect(choices(element)[0]!.checked).to.equal(true);
    expect(state(element)).to.equal('apart');
    expectFocus(choices(element)[0]);
  });

  it('keeps the same drawing, with the same family and services in the same places', async () => {
    const element = await comparison();
    const drawing = query(element, '#step-5 .scene');
    const nodes = [...drawing.querySelectorAll('*')];
    choices(element)[0]!.click();
    await element.updateComplete;
    expectSame(query(element, '#step-5 .scene'), drawing);
    expectSameNodes(drawing.querySelectorAll('*'), nodes);
  });

  it('says below the drawing what it shows now', async () => {
    const element = await comparison();
    const shows = () => query(element, '#step-5 .shows').textContent;
    expect(shows()).to.equal(
      'The six services work together around the family, close to home. The story is told once, to Amina.',
    );
    choices(element)[0]!.click();
    await element.updateComplete;
    expect(shows()).to.equal(
      'Each service is in a different place, with its own form and questions. So the story is told six times.',
    );
  });

  it('names each service in the drawing', async () => {
    const element = await comparison();
    for (const step of [3, 5]) {
      expect(
        [...element.shadowRoot!.querySelectorAll(`#step-${step} .key li`)].map((item) =>
          item.textContent.trim(),
        ),
      ).to.deep.equal([
        'School',
        'GP practice',
        'Mental health support',
        'Housing',
        'Social care',
        'Community group',
      ]);
    }
  });

  it('marks the column of what is chosen, and not by colour alone', async () => {
    const element = await comparison();
    const marked = () =>
      [...element.shadowRoot!.querySelectorAll<HTMLTableCellElement>('th[scope=col]')].map(
        (cell) => parseFloat(getComputedStyle(cell).borderBlockEndWidth) > 2,
      );
    expect(marked()).to.deep.equal([false, true]);
    choices(element)[0]!.click();
    await element.updateComplete;
    expect(marked()).to.deep.equal([true, false]);
    expect(element.shadowRoot!.querySelectorAll('td[data-chosen]').length).to.equal(4);
  });

  it('brings one kind of lines as the other has nearly gone', async () => {
    const element = await comparison();
    const seconds = (kind: string) =>
      parseFloat(getComputedStyle(query(element, `#step-5 ${kind}`)).transitionDelay);
    expect([seconds('.apart'), seconds('.joined')]).to.deep.equal([0, 0.15]);
    choices(element)[0]!.click();
    await element.updateComplete;
    expect([seconds('.apart'), seconds('.joined')]).to.deep.equal([0.15, 0]);
  });

  it('says the same in a table, whichever is chosen', async () => {
    const element = await comparison();
    const table = query<HTMLTableElement>(element, 'table');
    const words = table.textContent;
    expect([...table.tHead!.rows[0]!.cells].map((cell) => cell.textContent.trim())).to.deep.equal([
      '',
      'Services working separately',
      'Services joined up',
    ]);
    expect(
      [...table.tBodies[0]!.rows].map((row) =>
        [...row.cells].map((cell) => cell.textContent.trim()),
      ),
    ).to.deep.include(['Telling the story', '6 times', 'Once']);
    choices(element)[0]!.click();
    await element.updateComplete;
    expect(table.textContent).to.equal(words);
  });

  it('stays as the reader left it, in both ways of reading', async () => {
    const element = await comparison();
    choices(element)[0]!.click();
    element.view = 'all';
    await element.updateComplete;
    expect(state(element)).to.equal('apart');
    expect(choices(element)[0]!.checked).to.equal(true);
  });

  it('keeps its arrow keys from the page around it, and no other key', async () => {
    const element = await comparison();
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    choices(element)[1]!.focus();
    for (const press of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Tab']) {
      await sendKeys({ press });
    }
    document.removeEventListener('keydown', hear);
    expect(heard).to.deep.equal(['Tab']);
  });

  it('fits into 320 px', async () => {
    const element = await fixtureAtWidth<PsCaseStudy>(
      320,
      html`<ps-case-study step="5"></ps-case-study>`,
    );
    expect(query(element, '.widget').scrollWidth).to.be.at.most(320);
    expect(query(element, 'table').getBoundingClientRect().right).to.be.at.most(
      query(element, '.widget').getBoundingClientRect().right,
    );
  });
});

describe('The story in every state', () => {
  for (const theme of themes) {
    for (const scheme of ['light', 'dark']) {
      it(`has no accessibility fault in theme ${theme}, ${scheme}`, async () => {
        const element = await fixture<PsCaseStudy>(
          html`<ps-case-study theme=${theme} style="color-scheme: ${scheme}"></ps-case-study>`,
        );
        for (const step of [1, 2, 3, 4, 5, 6]) {
          element.step = step;
          await element.updateComplete;
          expect(await axeViolations(), `step ${step}`).to.deep.equal([]);
        }
        for (const view of ['steps', 'all'] as const) {
          element.step = 5;
          element.view = view;
          for (const choice of choices(element)) {
            choice.click();
            await element.updateComplete;
            expect(await axeViolations(), view).to.deep.equal([]);
          }
        }
      });
    }
  }
});
