import { expect } from '@open-wc/testing';
import '../../src/case-study/define.js';
import type { Story } from '../../src/content/story.js';
import { fullStory, storyOf } from '../fixtures/stories.js';
import { takeMessages } from '../support/console.js';
import { heading, telling } from './reading.js';

/** The way to each field, as a message names it. */
function fieldsOf(value: unknown, path = 'study'): string[] {
  const own = path === 'study' ? [] : [path];
  if (typeof value !== 'object' || value === null) return own;
  const isList = Array.isArray(value);
  return [
    ...own,
    ...Object.entries(value).flatMap(([name, inner]) =>
      fieldsOf(inner, isList ? `${path}[${name}]` : `${path}.${name}`),
    ),
  ];
}

/** The story with something else in one field. */
function withField(field: string, other: PropertyDescriptor): Story {
  const names = field.match(/[a-zA-Z]+|\d+/g)!.slice(1);
  const story = structuredClone(fullStory('Words'));
  let owner = story as unknown as Record<string, unknown>;
  for (const name of names.slice(0, -1)) owner = owner[name] as Record<string, unknown>;
  Object.defineProperty(owner, names.at(-1)!, { enumerable: true, ...other });
  return story;
}

const hostile = (): never => {
  throw new Error('Nobody may read this');
};

/** What can stand in a field, and how a message shows it. */
const values: [name: string, other: PropertyDescriptor, shown: string][] = [
  ['a number', { value: 7 }, '7'],
  ['null', { value: null }, 'null'],
  ['an empty object', { value: {} }, 'an object'],
  ['an empty list', { value: [] }, 'an object'],
  ['a symbol', { value: Symbol('s') }, 'Symbol(s)'],
  ['a function', { value: hostile }, 'a function'],
  ['what can’t be read', { get: hostile }, 'undefined'],
];

const fields = fieldsOf(fullStory('Words'));

/** These hold fields of their own; an object without them is named by its first. */
const records = fields.filter((field) => fields.some((each) => each.startsWith(`${field}.`)));

const isObject = ({ value }: PropertyDescriptor): boolean =>
  typeof value === 'object' && value !== null;

function expectedStart(field: string, other: PropertyDescriptor, shown: string): string {
  if (!records.includes(field) || !isObject(other)) return `${field}="${shown}": `;
  const first = fields.find((each) => each.startsWith(`${field}.`))!;
  return `${first}="undefined": not `;
}

describe('Each field of a story', () => {
  it('is tried: there are 27, of which five hold others', () => {
    expect([fields.length, records.length]).to.deep.equal([27, 5]);
  });

  for (const [name, other, shown] of values) {
    for (const field of fields) {
      it(`keeps the story shown, and is named once, where it is ${name}: ${field}`, async () => {
        const element = await telling(storyOf(2));
        element.study = withField(field, other);
        await element.updateComplete;
        expect(heading(element)).to.equal('Another story');
        const messages = takeMessages();
        expect(messages.length).to.equal(1);
        const start = `<ps-case-study> ${expectedStart(field, other, shown)}`;
        expect(messages[0]!.slice(0, start.length)).to.equal(start);
        expect(messages[0]).to.match(/: (not .+|can’t be read); keeping the story shown\.$/);
      });
    }
  }
});

/** Those that a story can do without; a scene only together with its drawing in words. */
const optional = [
  'study.by',
  'study.learnMore',
  'study.steps[0].scene',
  'study.steps[0].voice',
  'study.steps[0].comparison',
  'study.steps[0].comparison.drawing',
];

describe('A field that a story leaves out', () => {
  for (const field of fields) {
    const isOptional = optional.includes(field);
    it(`${isOptional ? 'is not missed' : 'is named'}: ${field}`, async () => {
      const element = await telling(storyOf(2));
      element.study = withField(field, { value: undefined });
      await element.updateComplete;
      expect(heading(element)).to.equal(isOptional ? 'Words' : 'Another story');
      const messages = takeMessages();
      expect(messages.length).to.equal(isOptional ? 0 : 1);
      if (!isOptional) expect(messages[0]).to.contain(` ${field}="undefined": not `);
    });
  }
});
