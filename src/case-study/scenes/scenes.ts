import { html, nothing, type TemplateResult } from 'lit';

import type { SceneName } from '../../content/story.js';
import type { Colour } from '../../drawings/paint.js';
import { amina, friend, grace, maya, pearl, person, tyrone } from '../../drawings/people.js';
import { place, table, tree } from '../../drawings/places.js';
import { drawing, svgText } from '../../drawings/svg-text.js';
import { services } from './services.js';

/** The family's home, by day or by night, with Tyrone's comics on the wall. */
const room = (sky: Colour, inside: string): string => svgText`
    <path class="backdrop" d="M0 0h480v270H0z" />
    <path class="ground" d="M0 214h480v56H0z" />
    <path class="paper" d="M0 208h480v6H0zM30 28h92v98h12v6H18v-6h12zM316 32h36v46h-36zM362 32h36v46h-36zM408 32h36v46h-36z" />
    <path class="${sky}" d="M37 35h36v84H37zM79 35h36v84H79z" />
    <path class="line coral" d="M322 70l8-22 6 12 4-20 8 30M384 40l-14 16h18l-12 16M426 66c-22-16-12-30 0-18 12-12 22 2 0 18z" />
    ${inside}`;

const sofa = svgText`<path class="leaf" d="M136 226v-46q0-14 18-14v-16q0-16 16-16h136q16 0 16 16v16q18 0 18 14v46z" /><path class="line backdrop" d="M154 168v30h168v-30M238 136v60" />`;

const family = (): string =>
  room(
    'glass',
    svgText`${sofa}
    <path class="distance" d="M30 262l30-30h330l30 30z" />
    ${person(pearl, 88, 254, 1.7)}
    ${person(maya, 168, 250, -1.3, { pose: 'wave' })}
    ${person(grace, 230, 244, 1.9, { pose: 'wave' })}
    ${person(tyrone, 320, 246, 1.9, { pose: 'hold' })}
    <path class="line navy" d="M333 190l9-18" />
    ${tree(424, 236)}<path class="coral" d="M406 222h36l-6 28h-24z" />`,
  );

const worries = (): string =>
  room(
    'navy',
    svgText`<path class="paper" d="M98 50a12 12 0 1 0 10 20 12 12 0 0 1-10-20z" />
    <path class="ground" d="M146 0c2 22 12 34 30 30 8 16 28 16 36 2 10 14 32 12 38-4 18 6 36-4 40-28z" />
    <path class="sienna" opacity=".6" d="M166 0c2 12 12 20 26 16 8 12 24 10 32 0 12 8 26 4 32-6q12-2 12-10z" />
    <path class="line ink" d="M184 8h0m10 5h0m6-7h0m18 6h0m12-4h0m12 2h0" />
    <path class="glass" d="M176 38q-8 12 0 16 8-4 0-16zM214 46q-9 14 0 18 9-4 0-18zM254 40q-8 12 0 16 8-4 0-16z" />
    ${sofa}
    ${person(pearl, 84, 254, 1.7, { face: 'calm' })}
    ${person(tyrone, 206, 246, 1.9, { face: 'tired', sits: true })}
    ${person(maya, 276, 246, 1.3, { face: 'calm', sits: true })}
    <path class="navy" d="M380 126h9l-5 36h-8z" />
    ${person(grace, 362, 246, 1.9, { face: 'calm', pose: 'phone' })}
    <path class="coral" d="M126 256v-26q0-17 20-17t20 17v26z" />
    <path class="line ink" d="M140 213q6-9 12 0M134 256v-15h24v15m-24-8h24M126 236q-7 6-2 16M166 236q7 6 2 16" />
    ${table(396, 202, 80)}
    <g class="grow"><path class="paper" d="M412 184h42v18h-42zM424 166h44v18h-44z" /><path class="line coral" d="M430 172h26M418 190h26" /></g>`,
  );

const listening = (): string =>
  room(
    'glass',
    svgText`
    ${person(pearl, 74, 254, 1.7)}
    ${person(grace, 150, 246, 1.9, { sits: true })}
    ${person(maya, 224, 232, 1.3, { sits: true })}
    ${person(tyrone, 286, 246, 1.9, { pose: 'open', sits: true })}
    <g class="arrive">${person(amina, 384, 246, 1.9, { sits: true })}</g>
    ${table(110, 208, 326)}
    <path class="coral" d="M186 208v-16h13v16zM334 208v-16h13v16z" />
    <g class="grow"><path class="paper" d="M186 70q0-20 20-20h60q20 0 20 20v12q0 20-20 20h4l4 18-20-18h-48q-20 0-20-20z" /><path class="line coral" d="M237 92c-22-16-12-30 0-18 12-12 22 2 0 18z" /></g>`,
  );

const different = (): string =>
  svgText`
    <path class="backdrop" d="M0 0h480v270H0z" />
    <circle class="ochre" cx="416" cy="52" r="24" />
    <path class="distance" d="M0 190q120-50 240-20t240-10v60H0z" />
    ${tree(200, 192)}${tree(448, 192)}
    ${place('group', 92, 196, 2)}
    <path class="leaf" d="M0 192h480v78H0z" />
    ${person(tyrone, 70, 248, 1.4, { pose: 'hold', sits: true })}
    ${person(friend, 128, 248, 1.4, { pose: 'hold', sits: true })}
    ${table(36, 219, 132)}
    ${person(maya, 236, 254, 1.1, { pose: 'wave' })}
    ${table(316, 196, 110)}${table(316, 216, 110)}
    ${person(grace, 348, 254, 1.5, { sits: true })}
    ${person(pearl, 420, 258, -1.4)}
    <g class="grow"><path class="line coral" d="M257 192c40-30 0-70 43-108" /><path class="coral" d="M300 84l-8-40 36 18zM280 128l-8-10 15 1z" /></g>`;

/** Apart and joined up are one drawing: only its state changes, so that it moves between the two. */
const scenes: Record<SceneName, () => string> = {
  family,
  worries,
  apart: services,
  listening,
  together: services,
  different,
};

/** A drawing; its place is kept until it is drawn. */
export const renderScene = (
  name: SceneName,
  isDrawn: boolean,
  state?: 'apart' | 'joined',
): TemplateResult =>
  html`<svg
    aria-hidden="true"
    focusable="false"
    class="drawing scene"
    viewBox="0 0 480 270"
    data-state=${state ?? nothing}
  >
    ${isDrawn ? drawing(scenes[name]()) : nothing}
  </svg>`;
