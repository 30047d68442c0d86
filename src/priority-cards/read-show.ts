import { cardNames, type CardName } from '../content/priority-cards.js';
import { fine, instead, type Reading } from '../values/reading.js';

const isCardName = (name: string): name is CardName =>
  (cardNames as readonly string[]).includes(name);

/** The cards that a `show` value picks, in its order and once each; all of them if it picks none. */
export function readShow(given: string): Reading<readonly CardName[]> {
  const names = [...new Set(given.split(/[\s,]+/).filter(Boolean))];
  const chosen = names.filter(isCardName);
  const cards = chosen.length > 0 ? chosen : cardNames;
  const unknown = names.filter((name) => !isCardName(name)).map((name) => `"${name}"`);
  if (unknown.length === 0) return fine(cards);
  const problem = `no card is named ${unknown.join(' or ')}`;
  const shown = cards === cardNames ? 'all cards' : cards.join(' ');
  return instead(cards, 'show', given, problem, `showing ${shown}`);
}
