import { warnOnce } from '../shared/warn.js';

/** The step that a host asks for, as a number or in an attribute; what is no whole number is 1. */
export function readStep(element: Element, given: unknown): number {
  if (given === null || given === undefined || given === '') return 1;
  const step = ['number', 'string'].includes(typeof given) ? Number(given) : NaN;
  if (Number.isInteger(step)) return step;
  warnOnce(element, 'step', given, 'not a whole number', 'showing step 1');
  return 1;
}
