import { expect } from '@open-wc/testing';
import { readStudy } from '../../src/case-study/read-study.js';
import { fullStory, storyOf } from '../fixtures/stories.js';

const page = { base: 'https://partner.example/news/', origin: 'https://partner.example' };

const throwing = (owner: object, name: string) =>
  Object.defineProperty(owner, name, {
    enumerable: true,
    get: () => {
      throw new Error('Not yours');
    },
  });

const unreadable = new Proxy(
  {},
  {
    get: () => {
      throw new Error('Not yours');
    },
  },
);

describe('A host’s own story', () => {
  for (const none of [null, undefined]) {
    it(`is none where ${none} is given, and nothing is said`, () => {
      expect(readStudy(none, page)).to.deep.equal({ value: null, problems: [] });
    });
  }

  for (const [name, study] of [
    ['with every field', fullStory('Words')],
    ['with no more than it needs', storyOf(2)],
    ['of one step', storyOf(1)],
  ] as const) {
    it(`${name} is used as it is, in a copy that its owner can’t change`, () => {
      const { value, problems } = readStudy(study, page);
      expect([value, problems]).to.deep.equal([study, []]);
      expect(value === study || value!.steps === study.steps).to.equal(false);
    });
  }

  it('may lead to an address on the page’s own site', () => {
    const { value } = readStudy({ ...storyOf(1), learnMore: '/more' }, page);
    expect(value!.learnMore).to.equal('/more');
  });

  const misfits: [given: unknown, field: string, problem: string][] = [
    [42, 'study', 'not an object'],
    ['a story', 'study', 'not JSON'],
    [Symbol('story'), 'study', 'not an object'],
    [{}, 'study.title', 'not text'],
    [[], 'study.title', 'not text'],
    [{ ...storyOf(1), title: ' ' }, 'study.title', 'not text'],
    [{ ...storyOf(1), steps: [] }, 'study.steps', 'not a list of one or more'],
    [{ ...storyOf(1), steps: {} }, 'study.steps', 'not a list of one or more'],
    [{ ...storyOf(1), by: null }, 'study.by', 'not text'],
    [
      { ...storyOf(1), learnMore: 'javascript:alert(1)' },
      'study.learnMore',
      'not an http or https address',
    ],
    [storyOf(2, { text: [] }), 'study.steps[0].text', 'not a list of 1 to 3'],
    [storyOf(2, { text: ['a', 'b', 'c', 'd'] }), 'study.steps[0].text', 'not a list of 1 to 3'],
    [
      storyOf(2, { scene: 'sea' as 'family', drawing: 'Waves' }),
      'study.steps[0].scene',
      'not the name of a drawing',
    ],
    [storyOf(2, { scene: 'family' }), 'study.steps[0].drawing', 'not text'],
    [throwing(storyOf(1), 'by'), 'study.by', 'can’t be read'],
    [unreadable, 'study.title', 'can’t be read'],
    [{ ...storyOf(1), steps: revoked() }, 'study', 'can’t be read'],
  ];
  for (const [given, field, problem] of misfits) {
    it(`that doesn’t fit leaves the one that is shown, and the field is named: ${field}, ${problem}`, () => {
      const { value, problems } = readStudy(given, page);
      expect(value).to.equal(undefined);
      expect(problems.map(([name, , ...words]) => [name, ...words])).to.deep.equal([
        [field, problem, 'keeping the story shown'],
      ]);
    });
  }
});

/** What throws as soon as anyone asks whether it is a list. */
function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}
