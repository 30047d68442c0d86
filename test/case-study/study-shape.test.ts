import { expect, fixture, html } from '@open-wc/testing';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import '../../src/case-study/define.js';
import type { Story } from '../../src/content/story.js';
import { storyOf } from '../fixtures/stories.js';
import { takeMessages } from '../support/console.js';

const telling = (study: Story) =>
  fixture<PsCaseStudy>(html`<ps-case-study .study=${study}></ps-case-study>`);

const title = (element: PsCaseStudy) => element.shadowRoot!.querySelector('h2')!.textContent;

/** A story that uses every field of the shape, with the same words in all that hold words. */
const fullStory = (words: string): Story => ({
  title: words,
  introduction: words,
  learnMore: 'https://example.org/',
  steps: [
    {
      title: words,
      text: [words],
      scene: 'family',
      drawing: words,
      voice: { words, who: words },
      comparison: {
        legend: words,
        apart: words,
        joined: words,
        drawing: { apart: words, joined: words },
        rows: [{ what: words, apart: words, joined: words }],
      },
    },
  ],
});

/** The way to each field, as a message names it. */
function fieldsOf(value: unknown, path = 'study'): string[] {
  const own = path === 'study' ? [] : [path];
  if (Array.isArray(value)) {
    return [...own, ...value.flatMap((item, index) => fieldsOf(item, `${path}[${index}]`))];
  }
  if (typeof value !== 'object' || value === null) return own;
  return [
    ...own,
    ...Object.entries(value).flatMap(([name, inner]) => fieldsOf(inner, `${path}.${name}`)),
  ];
}

/** The story with another value in one field. */
function withField(story: Story, field: string, value: unknown): Story {
  const names = field.match(/[a-zA-Z]+|\d+/g)!.slice(1);
  const copy = structuredClone(story);
  let owner = copy as unknown as Record<string, unknown>;
  for (const name of names.slice(0, -1)) owner = owner[name] as Record<string, unknown>;
  owner[names.at(-1)!] = value;
  return copy;
}

describe('Hostile words in a story', () => {
  const hostile = '<img src=x onerror="alert(1)">&amp;${alert(1)}</script>';

  it('are shown as text, in every field', async () => {
    const element = await telling(fullStory(hostile));
    const root = element.shadowRoot!;
    expect(root.querySelectorAll('img, script').length).to.equal(0);
    const shown = [
      ['h2', hostile],
      ['.introduction', hostile],
      ['.title > span + span', `Step 1 of 1: ${hostile}`],
      ['#step-1 legend', hostile],
      ['#step-1 label', hostile],
      ['#step-1 .visually-hidden', hostile],
      ['#step-1 .shows', hostile],
      ['#step-1 th[scope=col]', hostile],
      ['#step-1 th[scope=row]', hostile],
      ['#step-1 td[data-chosen]', hostile],
      ['#step-1 blockquote', `“${hostile}”`],
      ['#step-1 figcaption', hostile],
    ] as const;
    for (const [selector, words] of shown) {
      const found = root.querySelector(selector)!.textContent.trim().replace(/\s+/g, ' ');
      expect(found, selector).to.equal(words);
    }
  });
});

describe('A story that doesn’t fit the shape', () => {
  const step = { title: 'A', text: ['B'] };
  const { comparison } = fullStory('C').steps[0]!;
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
      expect(title(element)).to.equal('Another story');
      expect(takeMessages()).to.deep.equal([
        `<ps-case-study> ${message}; keeping the story shown.`,
      ]);
    });
  }

  for (const field of fieldsOf(fullStory('Words'))) {
    it(`keeps the story shown and names the field: a number in ${field}`, async () => {
      const element = await telling(storyOf(2));
      element.study = withField(fullStory('Words'), field, 7);
      await element.updateComplete;
      expect(title(element)).to.equal('Another story');
      const messages = takeMessages();
      expect(messages.length).to.equal(1);
      expect(messages[0]).to.match(/; keeping the story shown\.$/);
      expect(messages[0]!.startsWith(`<ps-case-study> ${field}="7": not `)).to.equal(true);
    });
  }
});
