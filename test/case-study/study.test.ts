import { expect, fixture, html } from '@open-wc/testing';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import '../../src/case-study/define.js';
import type { Story } from '../../src/content/story.js';
import { storyOf } from '../fixtures/stories.js';
import { takeMessages } from '../support/console.js';
import { fixtureAtWidth } from '../support/widths.js';

const text = (element: PsCaseStudy, selector: string) =>
  element.shadowRoot!.querySelector(selector)?.textContent?.trim();

const count = (element: PsCaseStudy, selector: string) =>
  element.shadowRoot!.querySelectorAll(selector).length;

const telling = (study: Story) =>
  fixture<PsCaseStudy>(html`<ps-case-study .study=${study}></ps-case-study>`);

const voice = { words: 'Hello', who: 'Sam' };
const comparison = {
  legend: 'Compare',
  apart: 'Apart',
  joined: 'Joined',
  rows: [{ what: 'Calls', apart: '3', joined: '1' }],
};

describe('Another story', () => {
  it('is told in the same way', async () => {
    const element = await telling(storyOf(3, { voice, comparison, scene: 'family' }));
    expect(text(element, 'h2')).to.equal('Another story');
    expect(count(element, 'ol > li')).to.equal(3);
    expect(text(element, '#step-1 figcaption')).to.equal('Sam');
    expect(text(element, '#step-1 legend')).to.equal('Compare');
    expect(text(element, 'button.title')).to.contain('Step 1 of 3:');
  });

  it('may be as short as one step: then there is nothing to step through', async () => {
    const element = await telling(storyOf(1));
    expect(count(element, 'ol > li')).to.equal(1);
    expect(count(element, '.button')).to.equal(0);
    expect(text(element, 'a')).to.equal('Learn more');
  });

  it('may be as long as twenty steps', async () => {
    const element = await telling(storyOf(20));
    element.goTo(20);
    await element.updateComplete;
    expect(text(element, '[aria-current]')).to.contain('Step 20 of 20');
  });

  it('begins at the step that was asked for, even if the story comes later', async () => {
    const element = await fixture<PsCaseStudy>(html`<ps-case-study></ps-case-study>`);
    element.step = 15;
    element.study = storyOf(20);
    await element.updateComplete;
    expect(element.step).to.equal(15);
    expect(takeMessages()).to.deep.equal([]);
  });

  it('without a drawing shows none', async () => {
    const element = await telling(storyOf(2));
    expect(count(element, 'svg')).to.equal(0);
  });

  it('gives way to Tyrone’s when it is taken away', async () => {
    const element = await telling(storyOf(2));
    element.study = null;
    await element.updateComplete;
    expect(text(element, 'h2')).to.equal('Tyrone’s story');
  });

  it('leads Learn more to its own address', async () => {
    const element = await telling({ ...storyOf(1), learnMore: 'https://example.org/story' });
    expect(element.shadowRoot!.querySelector('a')!.href).to.equal('https://example.org/story');
  });

  it('is text only, whatever it holds', async () => {
    const hostile = '<img src=x onerror="alert(1)">&amp;${alert(1)}</script>';
    const element = await telling({
      ...storyOf(1, { title: hostile, text: [hostile], voice: { words: hostile, who: hostile } }),
      title: hostile,
      introduction: hostile,
    });
    expect(count(element, 'img, script')).to.equal(0);
    expect(text(element, 'h2')).to.equal(hostile);
    expect(text(element, '#step-1 p')).to.equal(hostile);
  });

  it('with very long words fits into 320 px', async () => {
    const long = 'Gemeinschaftsgesundheitsversorgungszusammenarbeitsvereinbarungsverhandlung';
    const row = { what: long, apart: long, joined: long };
    const study = storyOf(2, {
      title: long,
      text: [long],
      voice: { words: long, who: long },
      comparison: { legend: long, apart: long, joined: long, rows: [row] },
    });
    const element = await fixtureAtWidth<PsCaseStudy>(
      320,
      html`<ps-case-study .study=${study}></ps-case-study>`,
    );
    expect(element.shadowRoot!.querySelector('.widget')!.scrollWidth).to.be.at.most(320);
  });
});

describe('A story that its owner changes afterwards', () => {
  it('stays as it was given', async () => {
    const study = storyOf(3);
    const element = await telling(study);
    study.learnMore = 'javascript:alert(1)';
    study.steps.length = 0;
    element.requestUpdate();
    await element.updateComplete;
    expect(count(element, 'ol > li')).to.equal(3);
    expect(element.shadowRoot!.querySelector('a')!.protocol).to.equal('https:');
  });

  it('can be stepped through as soon as it is given', async () => {
    const element = await telling(storyOf(3));
    element.study = storyOf(20);
    element.goTo(15);
    await element.updateComplete;
    expect(element.step).to.equal(15);
  });
});

describe('A story that doesn’t fit the shape', () => {
  const step = { title: 'A', text: ['B'] };
  const withStep = (more: object) => ({
    title: 'T',
    introduction: 'I',
    steps: [{ ...step, ...more }],
  });
  const cases: [study: unknown, message: string][] = [
    ['a story', 'study="a story": not an object'],
    [42, 'study="42": not an object'],
    [false, 'study="false": not an object'],
    ['', 'study="": not an object'],
    [{ ...withStep({}), steps: new Array(2) }, 'study.steps[0]="undefined": not an object'],
    [
      {
        get title() {
          throw new Error('hostile');
        },
      },
      'study="an object": not plain data',
    ],
    [{}, 'study.title="undefined": not a text'],
    [{ ...withStep({}), title: ' ' }, 'study.title=" ": not a text'],
    [{ ...withStep({}), introduction: null }, 'study.introduction="null": not a text'],
    [
      { ...withStep({}), learnMore: 'javascript:alert(1)' },
      'study.learnMore="javascript:alert(1)": not an http or https address',
    ],
    [{ ...withStep({}), steps: [] }, 'study.steps="an object": not a list of one or more'],
    [{ ...withStep({}), steps: 'abc' }, 'study.steps="abc": not a list of one or more'],
    [{ ...withStep({}), steps: [step, null] }, 'study.steps[1]="null": not an object'],
    [withStep({ title: 7 }), 'study.steps[0].title="7": not a text'],
    [withStep({ text: 'B' }), 'study.steps[0].text="B": not a list of 1 to 3'],
    [
      withStep({ text: ['1', '2', '3', '4'] }),
      'study.steps[0].text="an object": not a list of 1 to 3',
    ],
    [withStep({ text: [{ html: '<b>' }] }), 'study.steps[0].text[0]="an object": not a text'],
    [
      withStep({ scene: 'constructor' }),
      'study.steps[0].scene="constructor": not the name of a drawing',
    ],
    [withStep({ drawing: 1 }), 'study.steps[0].drawing="1": not a text'],
    [withStep({ voice: { words: 'W' } }), 'study.steps[0].voice.who="undefined": not a text'],
    [
      withStep({ comparison: { ...comparison, rows: [{ what: 'W' }] } }),
      'study.steps[0].comparison.rows[0].apart="undefined": not a text',
    ],
    [
      withStep({ comparison: { ...comparison, legend: Symbol('s') } }),
      'study="an object": not plain data',
    ],
    [
      withStep({ title: Object.create(null) as unknown }),
      'study.steps[0].title="an object": not a text',
    ],
  ];
  for (const [study, message] of cases) {
    it(`keeps the story shown and names the field: ${message}`, async () => {
      const element = await telling(storyOf(2));
      element.study = study as Story;
      await element.updateComplete;
      expect(text(element, 'h2')).to.equal('Another story');
      expect(takeMessages()).to.deep.equal([
        `<ps-case-study> ${message}; keeping the story shown.`,
      ]);
    });
  }
});
