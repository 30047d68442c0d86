import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
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

const terrace = (x: number, door: string): SVGTemplateResult =>
  svg`<g transform="translate(${x} 290)"><path class="b" d="M0 0v-130h90V0z" /><path class="d" d="M0-128l10-38h6v-20h14v20h50l10 38z" /><path class="x" d="M10-114h26v38H10zM54-114h26v38H54zM8-58h40V0H8z" /><path class="q" d="M14-110h18v30H14zM58-110h18v30H58zM12-52h9v36h-9zM24-52h9v36h-9zM36-52h9v36h-9z" /><path class=${door} d="M58-50h22V0H58z" /></g>`;

/** A street in the neighbourhood; its middle is calm, for a round play button. */
export const poster: TemplateResult = html`<svg
  aria-hidden="true"
  class="drawing"
  viewBox="0 0 640 360"
  preserveAspectRatio="xMidYMid slice"
>
  <path class="w" d="M0 0h640v360H0z" />
  <path class="v" d="M0 180h60v-80h70v60h60V70h60v80h120v-50h80v60h190v140H0z" />
  ${place('housing', 90, 290, 2.9)}${tree(22, 292, 1.3)}
  ${terrace(185, 't')}${terrace(275, 'c')}${terrace(365, 'u')}
  ${place('group', 542, 290, 2)}${tree(618, 292, 1.2)}
  <path class="f" d="M0 288h640v72H0z" />
  ${person(neighbour, { x: 150, y: 340, size: 1.3, pose: 'wave', facing: -1 })}
  ${person(pearl, { x: 208, y: 344, size: 1.2 })} ${person(grace, { x: 270, y: 340, size: 1.35 })}
  ${person(maya, { x: 318, y: 344, size: 0.9, pose: 'wave' })}
  ${person(tyrone, { x: 362, y: 340, size: 1.3 })}
  ${person(amina, { x: 424, y: 342, size: 1.3, pose: 'open' })}
  ${person(friend, { x: 486, y: 340, size: 1.3, pose: 'wave' })}
</svg>`;
