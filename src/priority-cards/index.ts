export { PsPriorityCards } from './priority-cards.js';
export { CardToggleEvent } from './events.js';
export type { CardName } from '../content/priority-cards.js';
