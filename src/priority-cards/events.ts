import type { CardName } from '../content/priority-cards.js';

/** A reader opened or closed a card. Bubbles, and crosses shadow roots. */
export class CardToggleEvent extends Event {
  static readonly type = 'ps-card-toggle';

  constructor(
    /** The card's name, as `show` spells it. */
    readonly card: CardName,
    /** Whether the card is open now. */
    readonly open: boolean,
  ) {
    super(CardToggleEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ps-card-toggle': CardToggleEvent;
  }
}
