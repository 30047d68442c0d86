import type { MsgFn } from '@lit/localize';
import { formed, noOneLeftBehind, peopleTellUs, since2019 } from './partnership-page.js';

/** How the builder introduces the partnership: in its own words only. */
export const introduction = (msg: MsgFn): string[] => [
  formed(msg),
  peopleTellUs(msg),
  since2019(msg),
  noOneLeftBehind(msg),
];
