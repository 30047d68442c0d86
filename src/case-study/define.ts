import { defineElement } from '../shared/define-element.js';
import { PsCaseStudy } from './case-study.js';

defineElement('ps-case-study', PsCaseStudy);

export type * from './index.js';
