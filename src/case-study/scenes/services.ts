import { svg, type SVGTemplateResult } from 'lit';
import { amina, grace, maya, pearl, person, tyrone } from '../../drawings/people.js';
import { place } from '../../drawings/places.js';

const form = (x: number, y: number): SVGTemplateResult =>
  svg`<g class="form"><g transform="translate(${x} ${y})"><path class="x" d="M-12-15H8l4 4v26h-24z" /><path class="l c" d="M-5-5c0-8 11-7 10 0-1 4-5 3-5 7m0 6h0" /></g></g>`;

/** The family, the services around it, and both kinds of lines between them. */
export const services = (): SVGTemplateResult => svg`
  <path class="w" d="M0 0h480v270H0z" />
  <circle class="v hub" cx="240" cy="160" r="88" />
  <path class="l z ring" pathLength="1" d="M152 146H80M328 146h72M186 90l-32-24M294 90l32-24M172 210l-30 14M308 210l30 14M240 43c104 0 188 48 188 107S344 257 240 257 52 209 52 150 136 43 240 43" />
  <g class="muddle">
    <path class="l c" d="M205 190C100 200 200 60 130 100S180 190 52 146M275 170c30 50 120-60 60-80-40-10-60 60 0 60s70 10 25 80" />
    <path class="l u" stroke-dasharray="7 6" d="M205 170c-40-30-120 10-80-40 20-30 90 40 10-64M275 200c100 10 20-110 80-70s0 50 73 14" />
    <path class="l t" stroke-dasharray="0 6" d="M205 205c-70-40-120 40-60 30s0-110-60-60 10 60 35 60M275 185c60-20 100 10 80-50-20-40-70 20-10-70" />
  </g>
  ${place('school', 52, 172)}${place('doctor', 135, 92)}${place('mind', 345, 92)}
  ${place('housing', 428, 172)}${place('care', 120, 260)}${place('group', 360, 260)}
  ${place('home', 240, 160, 1.4)}
  ${person(grace, { x: 236, y: 232 })}
  ${person(tyrone, { x: 262, y: 236, size: 0.95 })}
  ${person(pearl, { x: 184, y: 236, size: 0.9 })}
  ${person(maya, { x: 211, y: 238, size: 0.65 })}
  ${person(amina, { x: 293, y: 235, pose: 'hold', part: 'worker' })}
  ${form(108, 128)}${form(176, 104)}${form(304, 104)}${form(372, 128)}${form(156, 204)}${form(320, 204)}`;
