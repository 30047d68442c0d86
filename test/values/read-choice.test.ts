import { expect } from '@open-wc/testing';
import { readChoice } from '../../src/values/read-choice.js';
import { odd } from './odd.js';

const sizes = ['small', 'large'] as const;

describe('Choosing one of some words', () => {
  for (const given of sizes) {
    it(`takes "${given}", and says nothing`, () => {
      expect(readChoice('size', given, sizes)).to.deep.equal({ value: given, problems: [] });
    });
  }

  for (const [name, given] of [
    ['null', null],
    ['undefined', undefined],
    ['an empty text', ''],
  ] as const) {
    it(`gives the first of them for ${name}, and says nothing`, () => {
      expect(readChoice('size', given, sizes)).to.deep.equal({ value: 'small', problems: [] });
    });
  }

  for (const [name, given] of [
    ['a word that isn’t among them', 'huge'],
    ['another spelling', 'Large'],
    ['a space too many', ' large'],
    ...odd,
  ] as const) {
    it(`gives the first of them for ${name}, and says what there is to choose`, () => {
      const { value, problems } = readChoice('size', given, sizes);
      expect(value).to.equal('small');
      expect(problems.length).to.equal(1);
      const [attribute, named, ...words] = problems[0]!;
      expect([attribute, ...words]).to.deep.equal([
        'size',
        'not one of "small", "large"',
        'using "small"',
      ]);
      expect(named === given).to.equal(true);
    });
  }
});
