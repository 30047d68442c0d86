import { defineElement } from '../shared/define-element.js';
import { PsPriorityCards } from './priority-cards.js';

defineElement('ps-priority-cards', PsPriorityCards);

export type * from './index.js';
