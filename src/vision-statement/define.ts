import { defineElement } from '../shared/define-element.js';
import { PsVisionStatement } from './vision-statement.js';

defineElement('ps-vision-statement', PsVisionStatement);

export type * from './index.js';
