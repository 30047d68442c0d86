import { expect } from '@open-wc/testing';
import { readHeadingLevel, readStep } from '../../src/values/read-number.js';
import type { Reading } from '../../src/values/reading.js';
import { odd } from './odd.js';

/** What is used of a value, and what is said of it: nothing where it is fine. */
const outcome = ({ value, problems }: Reading<number>) => [
  value,
  ...problems.map(([name, , problem, instead]) => `${name}: ${problem}; ${instead}`),
];

const inWords = (given: unknown) =>
  typeof given === 'string' ? `the text "${given}"` : String(given);

describe('The level of a heading', () => {
  for (const given of [2, 3, 4, 5, 6]) {
    it(`is ${given} where the page says ${given}, as a number or as a text`, () => {
      for (const each of [given, `${given}`, ` ${given} `, `0${given}`, `${given}.0`]) {
        expect(outcome(readHeadingLevel(each))).to.deep.equal([given]);
      }
    });
  }

  for (const given of [null, undefined, '']) {
    it(`is 2 where the page says nothing: ${inWords(given)}`, () => {
      expect(outcome(readHeadingLevel(given))).to.deep.equal([2]);
    });
  }

  const refused: (readonly [string, unknown])[] = [
    ...[0, 1, 7, -2, 2.5, NaN, Infinity, -Infinity, '1', '7', '2.5', 'h2', 'two', ' '].map(
      (given) => [inWords(given), given] as const,
    ),
    ...odd,
  ];
  for (const [name, given] of refused) {
    it(`is 2 for ${name}, and the page is told`, () => {
      const reading = readHeadingLevel(given);
      expect(outcome(reading)).to.deep.equal([
        2,
        'heading-level: not a whole number from 2 to 6; using 2',
      ]);
      expect(Object.is(reading.problems[0]![1], given)).to.equal(true);
    });
  }
});

describe('The step of a story of six', () => {
  const fine: [unknown, number][] = [
    [1, 1],
    [6, 6],
    ['3', 3],
    [' 3 ', 3],
    ['3.0', 3],
    [null, 1],
    [undefined, 1],
    ['', 1],
  ];
  for (const [given, step] of fine) {
    it(`is ${step} for ${inWords(given)}, and nothing is said`, () => {
      expect(outcome(readStep(given, 6))).to.deep.equal([step]);
    });
  }

  const outside: [unknown, number][] = [
    [0, 1],
    [-3, 1],
    ['0', 1],
    [' ', 1],
    [7, 6],
    ['99', 6],
    [1e21, 6],
  ];
  for (const [given, step] of outside) {
    it(`is ${step}, the nearest one, for ${inWords(given)}, and the page is told`, () => {
      expect(outcome(readStep(given, 6))).to.deep.equal([
        step,
        `step: not a whole number from 1 to 6; showing step ${step}`,
      ]);
    });
  }

  const refused: (readonly [string, unknown])[] = [
    ...[2.5, NaN, Infinity, -Infinity, '2.5', 'abc', 'Infinity', '3rd'].map(
      (given) => [inWords(given), given] as const,
    ),
    ...odd,
  ];
  for (const [name, given] of refused) {
    it(`is 1 for ${name}, and the page is told`, () => {
      const reading = readStep(given, 6);
      expect(outcome(reading)).to.deep.equal([1, 'step: not a whole number; showing step 1']);
      expect(Object.is(reading.problems[0]![1], given)).to.equal(true);
    });
  }
});
