import { expect } from '@open-wc/testing';
import { cardNames } from '../../src/content/priority-cards.js';
import { readShow } from '../../src/priority-cards/read-show.js';

describe('Choosing cards by name', () => {
  const choices: [string, readonly string[], problem?: string][] = [
    ['', cardNames],
    ['  ', cardNames],
    ['prevention', ['prevention']],
    ['prevention inequality', ['prevention', 'inequality']],
    ['prevention, inequality', ['prevention', 'inequality']],
    ['wellbeing\n  wellbeing', ['wellbeing']],
    ['wellbeing housing', ['wellbeing'], 'no card is named "housing"; showing wellbeing'],
    ['housing money', cardNames, 'no card is named "housing" or "money"; showing all cards'],
    ['Wellbeing', cardNames, 'no card is named "Wellbeing"; showing all cards'],
    [
      'constructor toString',
      cardNames,
      'no card is named "constructor" or "toString"; showing all cards',
    ],
  ];
  for (const [show, cards, said] of choices) {
    it(`gives ${cards.join(', ')} for "${show}"`, () => {
      const { value, problems } = readShow(show);
      expect(value).to.deep.equal(cards);
      expect(problems.map(([, , problem, instead]) => `${problem}; ${instead}`)).to.deep.equal(
        said ? [said] : [],
      );
    });
  }
});
