import { cardNames, type CardName } from '../content/priority-cards.js';

const isCardName = (name: string): name is CardName =>
  (cardNames as readonly string[]).includes(name);

/** The cards that a `show` value picks, in its order and once each; and the words it got wrong. */
export function chooseCards(show: string): { cards: readonly CardName[]; unknown: string[] } {
  const names = [...new Set(show.split(/[\s,]+/).filter(Boolean))];
  const chosen = names.filter(isCardName);
  return {
    cards: chosen.length > 0 ? chosen : cardNames,
    unknown: names.filter((name) => !isCardName(name)),
  };
}
