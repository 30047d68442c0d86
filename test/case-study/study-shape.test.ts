import { expect } from '@open-wc/testing';
import '../../src/case-study/define.js';
import type { Story } from '../../src/content/story.js';
import { fullStory, hostileWords, storyOf } from '../fixtures/stories.js';
import { takeMessages } from '../support/console.js';
import { heading, telling } from './reading.js';

describe('Hostile words in a story', () => {
  it('are shown as text, in every field', async () => {
    const element = await telling(fullStory(hostileWords));
    const root = element.shadowRoot!;
    expect(root.querySelectorAll('img, script').length).to.equal(0);
    const shown = [
      ['h2', hostileWords],
      ['.by', hostileWords],
      ['.introduction', hostileWords],
      ['#step-1 p:not([class])', hostileWords],
      ['.title > span + span', `${hostileWords}, Step 1 of 1`],
      ['#step-1 legend', hostileWords],
      ['#step-1 label', hostileWords],
      ['#step-1 .visually-hidden', hostileWords],
      ['#step-1 .shows', hostileWords],
      ['#step-1 th[scope=col]', hostileWords],
      ['#step-1 th[scope=row]', hostileWords],
      ['#step-1 td[data-chosen]', hostileWords],
      ['#step-1 blockquote', `“${hostileWords}”`],
      ['#step-1 .voice > p', hostileWords],
    ] as const;
    for (const [selector, words] of shown) {
      const found = root.querySelector(selector)!.textContent.trim().replace(/\s+/g, ' ');
      expect(found, selector).to.equal(words);
    }
  });
});

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

describe('A story that doesn’t fit the shape', () => {
  const step = { title: 'A', text: ['B'] };
  const { comparison } = fullStory('C').steps[0]!;
  const withStep = (more: object) => ({
    title: 'T',
    introduction: 'I',
    steps: [{ ...step, ...more }],
  });
  const cases: [study: unknown, message: string][] = [
    ['a story', 'study="a story": not JSON'],
    [42, 'study="42": not an object'],
    [false, 'study="false": not an object'],
    [{ ...withStep({}), steps: new Array(2) }, 'study.steps[0]="undefined": not an object'],
    [
      {
        get title() {
          throw new Error('hostile');
        },
      },
      'study.title="undefined": can’t be read',
    ],
    [{}, 'study.title="undefined": not text'],
    [[], 'study.title="undefined": not text'],
    [() => storyOf(1), 'study="a function": not an object'],
    [revoked({}), 'study.title="undefined": can’t be read'],
    [{ ...withStep({}), steps: revoked([]) }, 'study="an object": can’t be read'],
    [{ ...withStep({}), by: null }, 'study.by="null": not text'],
    [{ ...withStep({}), title: ' ' }, 'study.title=" ": not text'],
    [{ ...withStep({}), introduction: null }, 'study.introduction="null": not text'],
    [
      { ...withStep({}), learnMore: 'javascript:alert(1)' },
      'study.learnMore="javascript:alert(1)": not an http or https address',
    ],
    [{ ...withStep({}), steps: [] }, 'study.steps="an object": not a list of one or more'],
    [{ ...withStep({}), steps: 'abc' }, 'study.steps="abc": not a list of one or more'],
    [{ ...withStep({}), steps: [step, null] }, 'study.steps[1]="null": not an object'],
    [withStep({ title: 7 }), 'study.steps[0].title="7": not text'],
    [withStep({ text: 'B' }), 'study.steps[0].text="B": not a list of 1 to 3'],
    [
      withStep({ text: ['1', '2', '3', '4'] }),
      'study.steps[0].text="an object": not a list of 1 to 3',
    ],
    [withStep({ text: [{ html: '<b>' }] }), 'study.steps[0].text[0]="an object": not text'],
    [
      withStep({ scene: 'constructor' }),
      'study.steps[0].scene="constructor": not the name of a drawing',
    ],
    [withStep({ scene: 'family' }), 'study.steps[0].drawing="undefined": not text'],
    [withStep({ drawing: 1 }), 'study.steps[0].drawing="1": not text'],
    [withStep({ voice: { words: 'W' } }), 'study.steps[0].voice.who="undefined": not text'],
    [
      withStep({ comparison: { ...comparison, rows: [{ what: 'W' }] } }),
      'study.steps[0].comparison.rows[0].apart="undefined": not text',
    ],
    [
      withStep({ comparison: { ...comparison, legend: Symbol('s') } }),
      'study.steps[0].comparison.legend="Symbol(s)": not text',
    ],
    [
      withStep({ title: Object.create(null) as unknown }),
      'study.steps[0].title="an object": not text',
    ],
  ];
  for (const [study, message] of cases) {
    it(`keeps the story shown and names the field: ${message}`, async () => {
      const element = await telling(storyOf(2));
      element.study = study as Story;
      await element.updateComplete;
      expect(heading(element)).to.equal('Another story');
      expect(takeMessages()).to.deep.equal([
        `<ps-case-study> ${message}; keeping the story shown.`,
      ]);
    });
  }
});
