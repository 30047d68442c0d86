import { svgText } from './svg-text.js';

/** Walls, roof and the sign that tells a place apart; 0 0 is the middle of its doorstep. */
const places = {
  home: {
    wallColour: 'tan',
    walls: 'M-26 0v-34h52V0z',
    roofColour: 'sienna',
    roof: 'M-33-30 0-60l33 30zM14-48v-12h8v20z',
    sign: 'M-13-27h26M0-40v25',
  },
  school: {
    wallColour: 'ochre',
    walls: 'M-34 0v-30h18v-16h32v16h18V0z',
    roofColour: 'coral',
    roof: 'M-20-44 0-60v-12l12 5-10 4v5l18 14z',
    sign: 'M0-20v-11l-9-3v11l9 3 9-3v-11l-9 3',
  },
  doctor: {
    wallColour: 'glass',
    walls: 'M-30 0v-50h60V0z',
    roofColour: 'teal',
    roof: 'M-34-46h68v-8h-68z',
    sign: 'M-3-35h6v5h5v6H3v5h-6v-5h-5v-6h5z',
  },
  mind: {
    wallColour: 'leaf',
    walls: 'M-30 0v-26a30 30 0 0 1 60 0V0z',
    roofColour: 'teal',
    roof: 'M-34-26a34 34 0 0 1 68 0h-5a29 29 0 0 0-58 0z',
    sign: 'M-5-18v-5q-5-13 5-13 7 0 7 8l2 4H7v4H2v2M-2-29q3-3 5 0',
  },
  housing: {
    wallColour: 'grey',
    walls: 'M-26 0v-72h52V0z',
    roofColour: 'navy',
    roof: 'M-30-68h60v-7h-60zM-18-60h36v9h-36z',
    sign: 'M-1-27a4 4 0 1 1-8 0 4 4 0 1 1 8 0H9v4m-4-4v3',
  },
  care: {
    wallColour: 'peach',
    walls: 'M-30 0v-40h60V0z',
    roofColour: 'plum',
    roof: 'M-36-36l8-18h56l8 18z',
    sign: 'M0-25c-9-6-4-12 0-8 4-4 9 2 0 8zM-9-25q9 9 18 0',
  },
  group: {
    wallColour: 'coral',
    walls: 'M-34 0v-28L0-52l34 24V0z',
    roofColour: 'navy',
    roof: 'M-38-26 0-58l38 32-4 3L0-50l-34 27z',
    sign: 'M-3-34a3 3 0 1 0 6 0 3 3 0 1 0-6 0M-10-22a3 3 0 1 0 6 0 3 3 0 1 0-6 0M4-22a3 3 0 1 0 6 0 3 3 0 1 0-6 0M-2-31l-3 6M2-31l3 6M-4-22h8',
  },
} as const;

export type PlaceName = keyof typeof places;

/** One building, with its sign over the door. */
export const place = (name: PlaceName, x: number, y: number, size = 1): string => {
  const { wallColour, walls, roofColour, roof, sign } = places[name];
  return svgText`<g transform="translate(${x} ${y}) scale(${size})"><path class="${wallColour}" d="${walls}" /><path class="${roofColour}" d="${roof}" /><path class="umber" d="M-5 0v-12H5V0z" /><path class="paper" d="M-26-22h6v9h-6zM20-22h6v9h-6zM-16-27a16 16 0 1 0 32 0 16 16 0 1 0-32 0" /><path class="line ink" transform="matrix(1.25 0 0 1.25 0 7)" d="${sign}" /></g>`;
};

export const tree = (x: number, y: number, size = 1): string =>
  svgText`<g transform="translate(${x} ${y}) scale(${size})"><path class="arm sienna" d="M0 0v-40l9-10" /><path class="leaf" d="M0-92q20 0 19 24 17 32-19 32t-19-32q-1-24 19-24z" /></g>`;

/** A table or a bench: where its top begins, and how wide it is. */
export const table = (x: number, y: number, width: number): string =>
  svgText`<path class="sienna" d="M${x} ${y}h${width}v9h-9v40h-8v-40H${x + 17}v40h-8v-40h-9z" />`;
