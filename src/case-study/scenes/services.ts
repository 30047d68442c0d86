import { amina, grace, maya, pearl, person, tyrone } from '../../drawings/people.js';
import { place } from '../../drawings/places.js';
import { svgText } from '../../drawings/svg-text.js';

const form = (x: number, y: number): string =>
  svgText`<g transform="translate(${x} ${y})"><path class="paper" d="M-12-15H8l4 4v26h-24z" /><path class="line coral" d="M-12-15H8l4 4v26h-24zM-5-5c0-8 11-7 10 0-1 4-5 3-5 7m0 5v1" /></g>`;

/** The family, the services around it, and both kinds of lines between them. */
export const services = (): string => svgText`
  <path class="backdrop" d="M0 0h480v270H0z" />
  <circle class="distance joined" cx="240" cy="160" r="88" />
  <path class="arm accent joined" d="M152 146H80M328 146h72M186 90l-32-24M294 90l32-24M172 210l-30 14M308 210l30 14M240 43c104 0 188 48 188 107S344 257 240 257 52 209 52 150 136 43 240 43" />
  <g class="apart">
    <path class="line coral" d="M215 190C60 190 290 30 180 20S60 130 150 160 130 230 70 150M265 200c120 0 20-190 80-140s-120 150-60 150 70-20 75 20" />
    <path class="line navy" stroke-dasharray="7 6" d="M215 200C-10 250 110 70 175 130S180 70 140 70M265 190c50-80 160 80 100-30s-50 40 60 0" />
    <path class="line navy" stroke-dasharray="0 5" d="M215 210c-50-50-80 60-130 20S150 90 165 150 60 230 120 240M265 180c150 60 60-80 20-90s150 110 110 10-50 10-50-30" />
  </g>
  ${place('school', 52, 172)}${place('doctor', 135, 92)}${place('mind', 345, 92)}
  ${place('housing', 428, 172)}${place('care', 120, 260)}${place('group', 360, 260)}
  ${place('home', 240, 152, 1.4)}
  ${person(grace, 236, 232)}
  ${person(tyrone, 262, 236, 0.95)}
  ${person(pearl, 184, 236, 0.9)}
  ${person(maya, 211, 238, 0.65)}
  <g class="joined">${person(amina, 293, 235, 1, { pose: 'hold' })}</g>
  <g class="apart">${form(108, 128)}${form(176, 104)}${form(304, 104)}${form(372, 128)}${form(148, 189)}${form(326, 184)}</g>`;
