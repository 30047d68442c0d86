import { html, type TemplateResult } from 'lit';

import type { Colour } from '../drawings/paint.js';
import {
  amina,
  friend,
  grace,
  maya,
  neighbour,
  pearl,
  person,
  tyrone,
} from '../drawings/people.js';
import { place, tree } from '../drawings/places.js';
import { drawing, svgText } from '../drawings/svg-text.js';

const terrace = (x: number, door: Colour): string =>
  svgText`<g transform="translate(${x} 290)"><path class="tan" d="M0 0v-130h90V0z" /><path class="sienna" d="M0-128l10-38h6v-20h14v20h50l10 38z" /><path class="paper" d="M10-114h26v38H10zM54-114h26v38H54zM8-58h40V0H8z" /><path class="glass" d="M14-110h18v30H14zM58-110h18v30H58zM12-52h9v36h-9zM24-52h9v36h-9zM36-52h9v36h-9z" /><path class="${door}" d="M58-50h22V0H58z" /></g>`;

const markup = (): string => svgText`
  <path class="backdrop" d="M0 0h640v360H0z" />
  <path class="distance" d="M0 180h60v-80h70v60h60V70h60v80h120v-50h80v60h190v140H0z" />
  <path class="grey" d="M40 290V62h116v228z" />
  <path class="navy" d="M34 62h128V52H34zM84 290v-34h28v34z" />
  <path
    class="glass"
    d="M54 78h22v24H54zM120 78h22v24h-22zM54 124h22v24H54zM120 124h22v24h-22zM54 170h22v24H54zM120 170h22v24h-22zM54 216h22v24H54zM120 216h22v24h-22zM88 62h20v180H88z"
  />
  <path
    class="coral"
    d="M46 94h38v14H46zM112 94h38v14h-38zM46 140h38v14H46zM112 140h38v14h-38zM46 186h38v14H46zM112 186h38v14h-38z"
  />
  ${tree(28, 292, 1.2)} ${terrace(185, 'teal')}${terrace(275, 'coral')}${terrace(365, 'plum')}
  ${place('group', 542, 290, 2)}${tree(612, 292, 1.2)}
  <path class="ground" d="M0 288h640v72H0z" />
  ${person(neighbour, 150, 340, -1.3, { pose: 'wave' })} ${person(pearl, 208, 344, 1.2)}
  ${person(grace, 270, 340, 1.35)} ${person(maya, 318, 344, 0.9, { pose: 'wave' })}
  ${person(tyrone, 362, 340, 1.3)} ${person(amina, 424, 342, 1.3, { pose: 'open' })}
  ${person(friend, 486, 340, 1.3, { pose: 'wave' })}
`;

/** A street in the neighbourhood; its middle is calm, for a round play button. */
export const renderStreet = (): TemplateResult =>
  html`<svg
    aria-hidden="true"
    class="drawing"
    viewBox="0 0 640 360"
    preserveAspectRatio="xMidYMid slice"
  >
    ${drawing(markup())}
  </svg>`;
