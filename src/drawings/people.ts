import type { Colour } from './paint.js';
import { svgText } from './svg-text.js';

/** Hair for a head of radius 10 around 0 -58. */
const hairs = {
  fade: 'M-10-59q-5-16 10-16t10 16l-2-4q-8-2-16 0z',
  bun: 'M-5-72a6 6 0 1 1 10 0q10 5 6 17-2-8-11-10-9 2-11 10-4-12 6-17z',
  puffs: 'M-7-67a6 6 0 1 0-5 7q4-6 12-6t12 6a6 6 0 1 0-5-7q-7-5-14 0z',
  curls:
    'M-9-52a5 5 0 0 1-3-9 6 6 0 0 1 6-9 7 7 0 0 1 12 0 6 6 0 0 1 6 9 5 5 0 0 1-3 9c2-6-1-10-5-11-4 2-8 1-9-1-3 2-6 6-4 12z',
  scarf: 'M0-71q12 0 12 14 0 8 3 14-15 8-30 0 3-6 3-14 0-14 12-14zM0-67q-8 0-8 9t8 9 8-9-8-9z',
};

/** Both arms, from the shoulders. A hand is a dot where an arm ends. */
const poses = {
  rest: ['M-8-43q-8 9-5 20M8-43q8 9 5 20', 'M-13-23h0M13-23h0'],
  wave: ['M-8-43q-8 9-5 20M8-43q13 5 11-13', 'M-13-23h0M19-56h0'],
  phone: ['M-8-43q-8 9-5 20M8-43q14 13 4-11', 'M-13-23h0M12-54h0'],
  hold: ['M-8-43q-11 15 2 14M8-43q11 15-2 14', 'M-6-29h0M6-29h0'],
  open: ['M-8-43q-10 7-11 17M8-43q10 7 15 13', 'M-19-26h0M23-30h0'],
} as const;

const faces = {
  smile: 'M-4-59v1M4-59v1M-4-54q4 4 8 0',
  calm: 'M-4-59v1M4-59v1M-3-53q3 1 6 0',
  tired: 'M-6-59q2 3 4 0M2-59q2 3 4 0M-3-53q3 1 6 0',
};

/** What stays the same in every drawing of somebody. */
export interface Look {
  skin: Colour;
  hair: keyof typeof hairs;
  hairColour?: Colour;
  top: Colour;
  glasses?: boolean;
  wheelchair?: boolean;
}

/** What differs from drawing to drawing. */
export interface Action {
  pose?: keyof typeof poses;
  face?: keyof typeof faces;
  sits?: boolean;
}

const glassesShape = 'M-8-58a3 3 0 1 0 7 0 3 3 0 1 0-7 0M1-58a3 3 0 1 0 7 0 3 3 0 1 0-7 0';

/** What somebody holds: a sheet with a line on it, for drawings that draw it while they play. */
const sheet = svgText`<path class="paper" d="M-9-43H9v15H-9z" /><path class="line coral sketch" pathLength="1" d="M-6-34l4-6 3 6 3-5 2 4" />`;

const wheels = svgText`<path class="line ink" d="M-18-46h5v26H14v10h6M-17-22a14 14 0 1 0 28 0 14 14 0 1 0-28 0m14 0h0M15-11a3 3 0 1 0 6 0 3 3 0 1 0-6 0" />`;

/**
 * One person with the feet at x y, 72 high at size 1, 64 when sitting; a size below 0 faces the
 * other way.
 */
export const person = (
  { skin, hair, hairColour = 'ink', top, glasses, wheelchair }: Look,
  x: number,
  y: number,
  size = 1,
  { pose = 'rest', face = 'smile', sits = wheelchair }: Action = {},
): string => {
  const [arms, hands] = poses[pose];
  const height = Math.abs(size);
  return svgText`<g transform="translate(${x} ${sits ? y + 8 * height : y}) scale(${size} ${height})">
    <path class="limb navy" d="${wheelchair ? 'M-4-22H16V-12' : sits ? 'M-5-20v8m10 0v-8' : 'M-5-22v18m10 0v-18'}" />
    <path class="arm ink" d="${wheelchair ? 'M16-11h4' : sits ? 'M-7-11h2M5-11h2' : 'M-7-3h2M5-3h2'}" />
    <path class="${top}" d="M-9-20c-1-9-3-27 4-27H5c7 0 5 18 4 27z" />
    <path class="${skin}" d="M-4-53h8v7q-4 4-8 0zM-10-58a10 10 0 1 0 20 0 10 10 0 1 0-20 0" />
    <path class="${hairColour}" d="${hairs[hair]}" />
    <path class="line ink" d="${faces[face]}${glasses ? glassesShape : ''}" />
    ${pose === 'hold' ? sheet : ''}
    <path class="arm ${top}" d="${arms}" />
    <path class="limb ${skin}" d="${hands}" />
    ${wheelchair ? wheels : ''}
  </g>`;
};

export const tyrone: Look = { skin: 'umber', hair: 'fade', top: 'ochre' };
export const grace: Look = { skin: 'sienna', hair: 'bun', top: 'teal' };
export const maya: Look = { skin: 'sienna', hair: 'puffs', top: 'coral' };
export const pearl: Look = {
  skin: 'umber',
  hair: 'curls',
  hairColour: 'grey',
  top: 'plum',
  glasses: true,
  wheelchair: true,
};
export const amina: Look = { skin: 'tan', hair: 'scarf', hairColour: 'coral', top: 'accent' };
export const neighbour: Look = { skin: 'peach', hair: 'fade', hairColour: 'sienna', top: 'leaf' };
export const friend: Look = { skin: 'peach', hair: 'bun', hairColour: 'sienna', top: 'plum' };
