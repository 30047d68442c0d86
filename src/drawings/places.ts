import { svg, type SVGTemplateResult } from 'lit';

/** Walls, roof and the sign that tells a place apart; 0 0 is the middle of its doorstep. */
const places = {
  home: [
    'b',
    'M-26 0v-34h52V0z',
    'd',
    'M-33-30 0-60l33 30zM14-48v-12h8v20z',
    'M0-20c-8-6-9-11-5-13 2 0 4 1 5 3 1-2 3-3 5-3 4 2 3 7-5 13z',
  ],
  school: [
    'o',
    'M-34 0v-30h18v-16h32v16h18V0z',
    'c',
    'M-20-44 0-58V-72l12 5-10 4v7l18 12z',
    'M0-20v-10c-3-3-6-3-8-2v10c2-1 5-1 8 2 3-3 6-3 8-2v-10c-2-1-5-1-8 2',
  ],
  doctor: ['x', 'M-30 0v-50h60V0z', 't', 'M-34-46h68v-8h-68z', 'M-3-35h6v5h5v6H3v5h-6v-5h-5v-6h5z'],
  mind: [
    'e',
    'M-30 0v-26a30 30 0 0 1 60 0V0z',
    't',
    'M-34-26a34 34 0 0 1 68 0h-5a29 29 0 0 0-58 0z',
    'M-5-18v-5c-5-6-2-13 5-13s7 5 7 8l2 4H7v4H2v2M-3-28c0-4 6-4 6 0s-4 2-4 0',
  ],
  housing: [
    'g',
    'M-26 0v-72h52V0z',
    'n',
    'M-30-68h60v-7h-60zM-17-60h8v10h-8zM-4-60h8v10h-8zM9-60h8v10H9z',
    'M-1-27a4 4 0 1 1-8 0 4 4 0 1 1 8 0H9v4m-4-4v3',
  ],
  care: [
    'j',
    'M-30 0v-40h60V0z',
    'u',
    'M-36-36l8-18h56l8 18z',
    'M0-25c-9-6-4-12 0-8 4-4 9 2 0 8zM-9-25c1 8 17 8 18 0',
  ],
  group: [
    'c',
    'M-34 0v-28L0-52l34 24V0z',
    'n',
    'M-38-26 0-58l38 32-4 3L0-50l-34 27z',
    'M-4-20c0-9 8-9 8 0M-10-22c0-5 3-5 4-4M10-22c0-5-3-5-4-4M0-32v1M-8-30h0M8-30h0',
  ],
} as const;

export type PlaceName = keyof typeof places;

/** One building, with its sign over the door. */
export const place = (name: PlaceName, x: number, y: number, size = 1): SVGTemplateResult => {
  const [wall, walls, colour, roof, sign] = places[name];
  return svg`<g transform="translate(${x} ${y}) scale(${size})"><path class=${wall} d=${walls} /><path class=${colour} d=${roof} /><path class="q" d="M-24-22h6v10h-6zM18-22h6v10h-6z" /><path class="k" d="M-5 0v-12H5V0z" /><circle class="x" cy="-27" r="13" /><path class="l k" d=${sign} /></g>`;
};

export const tree = (x: number, y: number, size = 1): SVGTemplateResult =>
  svg`<g transform="translate(${x} ${y}) scale(${size})"><path class="a d" d="M0 0v-40l9-10" /><path class="e" d="M0-92c16 0 22 14 19 24 12 16 0 32-19 32s-31-16-19-32C-22-78-16-92 0-92z" /></g>`;
