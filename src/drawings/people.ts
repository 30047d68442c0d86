import { svg, type SVGTemplateResult } from 'lit';

/** Hair for a head of radius 10 around 0 -58. */
const hairs = {
  fade: 'M-10-59c-4-9 0-16 10-16s14 7 10 16l-2-4c-4-2-12-2-16 0z',
  bun: 'M-5-72a6 6 0 1 1 10 0c8 3 8 10 6 17-2-7-6-9-11-10-5 1-9 3-11 10-2-7-2-14 6-17z',
  puffs: 'M-7-67a6 6 0 1 0-5 7c2-4 7-6 12-6s10 2 12 6a6 6 0 1 0-5-7c-4-3-10-3-14 0z',
  curls:
    'M-9-52a5 5 0 0 1-3-9 6 6 0 0 1 6-9 7 7 0 0 1 12 0 6 6 0 0 1 6 9 5 5 0 0 1-3 9c2-6-1-10-5-11-4 2-8 1-9-1-3 2-6 6-4 12z',
  bob: 'M-9-47c-6-14-3-24 9-24s15 10 9 24l-3-3c3-6 2-10-1-14-4 3-10 3-11 3-1 3-1 6 0 11z',
  short: 'M-10-57c-3-9 2-14 9-14 9-1 14 6 11 14-1-4-3-6-4-7-6 2-13-2-16 7z',
  scarf:
    'M0-71c10 0 13 7 12 14 0 6 2 10 3 14-9 5-21 5-30 0 1-4 3-8 3-14-1-7 2-14 12-14zM0-67c-6 0-8 4-8 9s4 9 8 9 8-4 8-9-2-9-8-9z',
};

/** Elbow and hand of each arm: where the curve bends and where it ends. */
const poses = {
  rest: [-16, -34, -13, -23, 16, -34, 13, -23],
  wave: [-16, -34, -13, -23, 21, -38, 19, -56],
  phone: [-16, -34, -13, -23, 22, -30, 12, -54],
  hold: [-19, -28, -6, -29, 19, -28, 6, -29],
  reach: [-16, -34, -13, -23, 17, -34, 24, -32],
  open: [-18, -36, -19, -26, 18, -36, 23, -30],
};

const faces = {
  smile: 'M-4-59v1M4-59v1M-4-54q4 4 8 0',
  calm: 'M-4-59v1M4-59v1M-3-53q3 1 6 0',
  tired: 'M-6-58q2 2 4 0M2-58q2 2 4 0M-2-52h4',
};

const legs = {
  stand: 'M-5-22V-4M5-22V-4',
  sit: 'M-5-12V-4M5-12V-4',
  wheel: 'M-4-14H16V-4',
};

/** What stays the same in every drawing of somebody. Colours are classes of the style sheet. */
export interface Look {
  skin: string;
  hair: keyof typeof hairs;
  hairColour?: string;
  top: string;
  trousers?: string;
  glasses?: boolean;
  wheelchair?: boolean;
}

/** How somebody is in one drawing: feet at x y, 72 high at size 1. */
export interface Place {
  x: number;
  y: number;
  size?: number;
  /** -1 faces the other way. */
  facing?: 1 | -1;
  pose?: keyof typeof poses;
  face?: keyof typeof faces;
  sits?: boolean;
  /** A class for motion. */
  part?: string;
}

const hand = (skin: string, x?: number, y?: number) =>
  svg`<circle class=${skin} cx=${x} cy=${y} r="3.5" />`;

/** One person, drawn from the feet up. */
export const person = (
  { skin, hair, hairColour = 'k', top, trousers = 'n', glasses, wheelchair }: Look,
  { x, y, size = 1, facing = 1, pose = 'rest', face = 'smile', sits = wheelchair, part }: Place,
): SVGTemplateResult => {
  const [leftBend, leftBendY, left, leftY, rightBend, rightBendY, right, rightY] = poses[pose];
  return svg`<g transform="translate(${x} ${y}) scale(${facing * size} ${size})"><g class=${part}>
    ${wheelchair && svg`<path class="l k" d="M-16-40h5v28H14V-2h6" />`}
    <path class="m ${trousers}" d=${legs[wheelchair ? 'wheel' : sits ? 'sit' : 'stand']} />
    <path class="a k" d=${wheelchair ? 'M16-3h4' : 'M-7-3h2M5-3h2'} />
    <g transform="translate(0 ${sits ? 8 : 0})">
      <path class=${top} d="M-9-20c-1-9-3-27 4-27H5c7 0 5 18 4 27z" />
      <path class=${skin} d="M-4-53h8v7q-4 4-8 0z" />
      <circle class=${skin} cy="-58" r="10" />
      <path class=${hairColour} d=${hairs[hair]} />
      <path class="h k" d=${faces[face]} />
      ${glasses && svg`<path class="h k" d="M-8-58a3 3 0 1 0 7 0 3 3 0 1 0-7 0M1-58a3 3 0 1 0 7 0 3 3 0 1 0-7 0" />`}
      ${pose === 'hold' && svg`<path class="x" d="M-9-43H9v15H-9z" />`}
      <path class="a ${top}" d="M-8-43Q${leftBend} ${leftBendY} ${left} ${leftY}M8-43Q${rightBend} ${rightBendY} ${right} ${rightY}" />
      ${hand(skin, left, leftY)}${hand(skin, right, rightY)}
    </g>
    ${wheelchair && svg`<circle class="l k" cx="-3" cy="-14" r="14" /><circle class="k" cx="-3" cy="-14" r="2" /><circle class="l k" cx="18" cy="-3" r="3" />`}
  </g></g>`;
};

export const tyrone: Look = { skin: 'r', hair: 'fade', top: 'o' };
export const grace: Look = { skin: 's', hair: 'bun', top: 't' };
export const maya: Look = { skin: 's', hair: 'puffs', top: 'c', trousers: 'u' };
export const pearl: Look = {
  skin: 'r',
  hair: 'curls',
  hairColour: 'g',
  top: 'u',
  trousers: 'd',
  glasses: true,
  wheelchair: true,
};
export const amina: Look = { skin: 'i', hair: 'scarf', hairColour: 'c', top: 'z' };
export const neighbour: Look = { skin: 'j', hair: 'short', hairColour: 'b', top: 'e' };
export const friend: Look = { skin: 'j', hair: 'bob', top: 'u' };
