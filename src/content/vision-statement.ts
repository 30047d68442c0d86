import type { MsgFn } from '@lit/localize';
import { partnershipName, vision, visionHeading, whyTogether } from './partnership-page.js';

/** What `<ps-vision-statement>` says: the partnership's own words only. */
export const visionWords = (msg: MsgFn) => ({
  heading: visionHeading(msg),
  statement: vision(msg),
  context: whyTogether(msg),
  author: partnershipName,
});
