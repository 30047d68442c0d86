import type { CardName } from '../content/priority-cards.js';

/** A reader opened or closed a card. Bubbles, and crosses shadow roots. */
export class CardToggleEvent extends Event {
  constructor(
    /** The card's name, as `show` spells it. */
    readonly card: CardName,
    /** Whether the card is open now. */
    readonly open: boolean,
  ) {
    super('ps-card-toggle', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ps-card-toggle': CardToggleEvent;
  }
}
