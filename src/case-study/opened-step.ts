import type { ReadersPlace } from '../shared/readers-place.js';

/** The step that a reader has opened in the words of the tag, or else the current one. */
export function openedStep({ open, count }: ReadersPlace, current: number, total: number): number {
  if (count !== total) return current; // the words in the tag are of another story
  const opened = open.map((index) => index + 1);
  return opened.find((step) => step !== current) ?? current;
}
