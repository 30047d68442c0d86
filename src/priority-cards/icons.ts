import { svg, type SVGTemplateResult } from 'lit';
import type { CardName } from '../content/priority-cards.js';

/** One icon: a filled shape (class `tint`) behind a line drawing, for a viewBox of 0 0 48 48. */
const icon = (tint: string, line: string): SVGTemplateResult =>
  svg`<path class="tint" d=${tint} /><path d=${line} />`;

/** What is inside each card's `<svg viewBox="0 0 48 48">`. */
export const icons: Record<CardName, SVGTemplateResult> = {
  // A home inside a ring of three linked places.
  neighbourhood: icon(
    'M24 17l-7 6v11h14V23z',
    'M14 26l10-9 10 9M17 24v10h14V24M29 6a19 19 0 0 1 13 22M37 38a19 19 0 0 1-26 0M6 28A19 19 0 0 1 19 6M21 5a3 3 0 1 1 6 0 3 3 0 1 1-6 0M38 34a3 3 0 1 1 6 0 3 3 0 1 1-6 0M4 34a3 3 0 1 1 6 0 3 3 0 1 1-6 0',
  ),
  // Two people at the same height, because one has a step to stand on.
  inequality: icon(
    'M26 31h18v11H26z',
    'M4 42h40M7 42V27a7 7 0 0 1 14 0v15M26 42V31h18v11M28 31v-4a7 7 0 0 1 14 0v4M9 11a5 5 0 1 1 10 0 5 5 0 1 1-10 0M30 11a5 5 0 1 1 10 0 5 5 0 1 1-10 0',
  ),
  // A heart with a beat.
  wellbeing: icon(
    'M24 41S9 31 9 19c0-8 10-11 15-4 4-7 16-7 19 2 0 13-19 24-19 24z',
    'M24 41S5 30 5 17a9 9 0 0 1 19-3 9 9 0 0 1 19 3c0 13-19 24-19 24zM12 23h6l3-7 5 12 3-5h7',
  ),
  // A group of people in focus.
  'most-affected': icon(
    'M24 24c-6 0-9 4-9 12h18c0-8-3-12-9-12z',
    'M5 14V5h9M34 5h9v9M43 34v9h-9M14 43H5v-9M20 17a4 4 0 1 1 8 0 4 4 0 1 1-8 0M16 35c0-14 16-14 16 0zM11 32c-1-5 0-8 3-9M37 32c1-5 0-8-3-9M12 17h0M36 17h0',
  ),
  // A shield that looks after something growing.
  prevention: icon(
    'M24 28c-7 0-10-3-10-9 7 0 10 3 10 9zM24 23c0-6 3-9 9-9 0 6-3 9-9 9z',
    'M24 4l17 6v12c0 11-7 18-17 22C14 40 7 33 7 22V10zM24 35V23c0-6 3-9 9-9 0 6-3 9-9 9M24 28c-7 0-10-3-10-9 7 0 10 3 10 9',
  ),
  // Three people share what they have to say.
  communities: icon(
    'M8 3h32v14H28l-4 5-4-5H8z',
    'M11 3h26q4 0 4 4v6q0 4-4 4h-9l-4 5-4-5h-9q-4 0-4-4V7q0-4 4-4zM15 10h18M4 44c0-8 10-8 10 0M19 44c0-8 10-8 10 0M34 44c0-8 10-8 10 0M6 32a3 3 0 1 1 6 0 3 3 0 1 1-6 0M21 32a3 3 0 1 1 6 0 3 3 0 1 1-6 0M36 32a3 3 0 1 1 6 0 3 3 0 1 1-6 0',
  ),
};
