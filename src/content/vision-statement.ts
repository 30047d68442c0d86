import type { MsgFn } from '@lit/localize';
import { partnershipName, vision, visionHeading, whyTogether } from './partnership-page.js';

/** What `<ps-vision-statement>` says: the partnership's own words only. */
export const visionWords = (msg: MsgFn) => ({
  heading: visionHeading(msg),
  statement: vision(msg),
  context: whyTogether(msg),
  author: partnershipName,
});

/** What is in the tag before the script has run: written for this project. */
export const visionSnippet = (msg: MsgFn) => ({
  sentence: msg('Partnership Southwark has a vision for the borough.', { id: 'snippet-vision' }),
  link: msg('Read its vision', { id: 'snippet-vision-link' }),
});
