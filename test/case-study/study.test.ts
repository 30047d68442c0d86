import { expect, fixture, html } from '@open-wc/testing';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import '../../src/case-study/define.js';
import { fullStory, storyOf } from '../fixtures/stories.js';
import { takeMessages } from '../support/console.js';
import { all, shownSteps, story, telling } from './reading.js';
import { fixtureAtWidth } from '../support/widths.js';

const text = (element: PsCaseStudy, selector: string) =>
  element.shadowRoot!.querySelector(selector)?.textContent?.trim();

const count = (element: PsCaseStudy, selector: string) =>
  element.shadowRoot!.querySelectorAll(selector).length;

const drawn = { scene: 'family', drawing: 'Four people wave.' } as const;
const voice = { words: 'Hello', who: 'Sam' };
const comparison = {
  legend: 'Compare',
  apart: 'Apart',
  joined: 'Joined',
  rows: [{ what: 'Calls', apart: '3', joined: '1' }],
};

describe('Another story', () => {
  it('may come as JSON in an attribute, for a page without a script of its own', async () => {
    const told = JSON.stringify(storyOf(3, { voice }));
    const element = await fixture<PsCaseStudy>(html`<ps-case-study study=${told}></ps-case-study>`);
    expect(text(element, 'h2')).to.equal('Another story');
    expect(count(element, 'ol > li')).to.equal(3);
    for (const none of ['', 'null']) {
      element.setAttribute('study', told);
      element.setAttribute('study', none);
      await element.updateComplete;
      expect(text(element, 'h2')).to.equal('Tyrone’s story');
    }
  });

  it('that isn’t JSON keeps the story shown, and one message shows how it begins', async () => {
    const element = await telling(storyOf(3));
    const long = `{title: ${'x'.repeat(1000)}`;
    element.setAttribute('study', long);
    await element.updateComplete;
    expect(text(element, 'h2')).to.equal('Another story');
    expect(takeMessages()).to.deep.equal([
      `<ps-case-study> study="${long.slice(0, 200)}…": not JSON; keeping the story shown.`,
    ]);
    element.setAttribute('study', '{"title": "A"}');
    expect(takeMessages()).to.deep.equal([
      '<ps-case-study> study.introduction="undefined": not text; keeping the story shown.',
    ]);
  });

  it('is told in the same way', async () => {
    const element = await telling(storyOf(3, { ...drawn, voice, comparison }));
    expect(text(element, 'h2')).to.equal('Another story');
    expect(text(element, '#step-1 .visually-hidden')).to.equal('Four people wave.');
    expect(count(element, 'ol > li')).to.equal(3);
    expect(text(element, '#step-1 .voice > p')).to.equal('Sam');
    expect(text(element, '#step-1 legend')).to.equal('Compare');
    expect(text(element, 'button.title')).to.match(/, Step 1 of 3$/);
  });

  it('may be as short as one step: then there is nothing to step through', async () => {
    const element = await telling(storyOf(1));
    expect(count(element, 'ol > li')).to.equal(1);
    expect(count(element, '.button')).to.equal(0);
    expect(text(element, 'a')).to.equal('Learn more');
    const [introduction, list] = all(element, '.introduction, ol').map((each) =>
      each.getBoundingClientRect(),
    );
    expect(list!.top - introduction!.bottom).to.be.at.least(12);
  });

  it('may be as long as twenty steps', async () => {
    const element = await telling(storyOf(20));
    element.goTo(20);
    await element.updateComplete;
    expect(text(element, '[aria-current]')).to.contain('Step 20 of 20');
  });

  it('says who tells it, if it names somebody', async () => {
    expect(text(await telling(fullStory('Words')), '.by')).to.equal('Words');
    expect(count(await telling(storyOf(1)), '.by')).to.equal(0);
  });

  it('that is shorter shows its last step to a reader who was further on, without a word', async () => {
    const element = await telling(storyOf(20));
    element.step = 15;
    element.study = storyOf(3);
    await element.updateComplete;
    expect(shownSteps(element)).to.deep.equal([3]);
    element.study = storyOf(20);
    await element.updateComplete;
    expect(shownSteps(element)).to.deep.equal([3]);
    expect(takeMessages()).to.deep.equal([]);
  });

  it('begins at the step that was asked for, even if the story comes later', async () => {
    const element = await story();
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

/** What frameworks hand over: each object is watched, at each depth. */
const watched = <T extends object>(target: T): T =>
  new Proxy(target, {
    get: (owner, name) => {
      const value: unknown = Reflect.get(owner, name);
      return typeof value === 'object' && value !== null ? watched(value) : value;
    },
  });

describe('A story from a host’s own script', () => {
  it('may be one that a framework watches', async () => {
    const element = await telling(watched(fullStory('Words')));
    expect(text(element, 'h2')).to.equal('Words');
    expect(text(element, '#step-1 blockquote')).to.equal('“Words”');
    expect(text(element, '#step-1 td[data-chosen]')).to.equal('Words');
  });

  it('may carry more than we need, which nobody asks for', async () => {
    const extra = {
      toString: () => 'x',
      save: () => null,
      [Symbol('id')]: 1,
      get secret(): string {
        throw new Error('Nobody asked');
      },
    };
    const study = storyOf(2, { ...drawn });
    Object.defineProperties(study, Object.getOwnPropertyDescriptors(extra));
    Object.defineProperties(study.steps[0]!, Object.getOwnPropertyDescriptors(extra));
    const element = await telling(study);
    expect(text(element, 'h2')).to.equal('Another story');
    expect(Object.keys(element.study!)).not.to.include.members(['save']);
  });
});

describe('A story that its owner changes afterwards', () => {
  it('stays as it was given', async () => {
    const study = storyOf(3);
    const element = await telling(study);
    study.learnMore = 'javascript:alert(1)';
    study.title = 'Changed';
    study.steps[0]!.title = 'Changed';
    study.steps[1]!.text[0] = 'Changed';
    study.steps.length = 2;
    element.requestUpdate();
    await element.updateComplete;
    expect(count(element, 'ol > li')).to.equal(3);
    expect(element.shadowRoot!.textContent).not.to.contain('Changed');
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
