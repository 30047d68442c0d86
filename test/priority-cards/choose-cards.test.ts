import { expect } from '@open-wc/testing';
import { cardNames } from '../../src/content/priority-cards.js';
import { chooseCards } from '../../src/priority-cards/choose-cards.js';

describe('Choosing cards by name', () => {
  const choices: [string, readonly string[], string[]][] = [
    ['', cardNames, []],
    ['  ', cardNames, []],
    ['prevention', ['prevention'], []],
    ['prevention inequality', ['prevention', 'inequality'], []],
    ['prevention, inequality', ['prevention', 'inequality'], []],
    ['wellbeing\n  wellbeing', ['wellbeing'], []],
    ['wellbeing housing', ['wellbeing'], ['housing']],
    ['housing money', cardNames, ['housing', 'money']],
    ['Wellbeing', cardNames, ['Wellbeing']],
    ['constructor toString', cardNames, ['constructor', 'toString']],
  ];
  for (const [show, cards, unknown] of choices) {
    it(`gives ${cards.join(', ')} for "${show}"`, () => {
      expect(chooseCards(show)).to.deep.equal({ cards, unknown });
    });
  }
});
