import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { amina, friend, grace, maya, pearl, person, tyrone } from '../../drawings/people.js';
import { place, tree } from '../../drawings/places.js';
import { services } from './services.js';

export type SceneName = 'family' | 'worries' | 'apart' | 'listening' | 'together' | 'different';

const drawing = (inside: SVGTemplateResult, state?: 'apart' | 'joined'): TemplateResult =>
  html`<svg
    aria-hidden="true"
    focusable="false"
    class="drawing scene"
    viewBox="0 0 480 270"
    data-state=${state ?? nothing}
  >
    ${inside}
  </svg>`;

/** The family's home: the same window and comics on the wall in every scene, by day and by night. */
const room = (sky: string, inside: SVGTemplateResult): TemplateResult =>
  drawing(svg`
    <path class="w" d="M0 0h480v270H0z" /><path class="f" d="M0 214h480v56H0z" />
    <path class="x" d="M0 208h480v6H0zM30 28h92v98H30zM316 32h36v46h-36zM362 32h36v46h-36zM408 32h36v46h-36z" />
    <path class=${sky} d="M37 35h36v84H37zM79 35h36v84H79z" />
    <path class="v" d="M22 126h108v7H22z" />
    <path class="l c" d="M322 70l8-22 6 12 4-20 8 30M380 40l4 9 9 1-7 6 2 10-8-5-8 5 2-10-7-6 9-1zM414 70c0-14 24-14 24 0M420 50a6 6 0 1 1 12 0 6 6 0 1 1-12 0" />
    ${inside}`);

const sofa = svg`<path class="e" d="M136 226v-46q0-14 14-14h4v-16q0-16 16-16h136q16 0 16 16v16h4q14 0 14 14v46z" /><path class="l w" d="M154 168v30h168v-30M238 136v60" />`;

const family = (): TemplateResult =>
  room(
    'q',
    svg`${sofa}
    <ellipse class="v" cx="240" cy="246" rx="190" ry="18" />
    ${person(grace, { x: 226, y: 242, size: 1.95, pose: 'wave' })}
    ${person(maya, { x: 168, y: 250, size: 1.2, pose: 'wave', facing: -1 })}
    ${person(pearl, { x: 88, y: 254, size: 1.7 })}
    ${person(tyrone, { x: 320, y: 246, size: 1.9, pose: 'hold' })}
    <path class="l c draw" pathLength="1" d="M308 186l7-11 4 10 8-14 4 13" /><path class="l n" d="M333 190l10-18" />`,
  );

const worries = (): TemplateResult =>
  room(
    'n',
    svg`<path class="x" d="M98 50a12 12 0 1 0 10 20 12 12 0 0 1-10-20z" />
    <path class="f" d="M170 0c-4 22 14 20 22 34s24 0 34-6 22 20 34 4 26-8 22-32z" /><path class="l d" d="M192 14h0M206 24h0M212 8h0M236 14h0M246 26h0M262 10h0" />
    ${sofa}
    ${person(tyrone, { x: 206, y: 248, size: 1.85, face: 'tired', sits: true })}
    ${person(maya, { x: 272, y: 244, size: 1.25, face: 'calm', sits: true })}
    ${person(pearl, { x: 84, y: 252, size: 1.75, face: 'calm' })}
    <path class="d" d="M396 196h78v8h-6v46h-6v-46h-52v46h-6v-46h-8z" />
    <path class="n" d="M381 126l9 2-6 34-8-2z" />
    ${person(grace, { x: 362, y: 248, size: 1.95, face: 'calm', pose: 'phone' })}
    <path class="c" d="M128 256v-30q0-12 12-12h12q12 0 12 12v30z" /><path class="l k" d="M140 214v-6h12v6M134 236h24v10h-24z" />
    <g class="fall"><path class="x" d="M412 178h42v18h-42zM424 166h44l-2 16h-44z" /><path class="l c" d="M430 172h30M420 188h26" /></g>`,
  );

const listening = (): TemplateResult =>
  room(
    'q',
    svg`
    ${person(pearl, { x: 74, y: 252, size: 1.75 })}
    ${person(grace, { x: 150, y: 246, size: 1.9, sits: true })}
    ${person(tyrone, { x: 286, y: 246, size: 1.85, sits: true, pose: 'open' })}
    ${person(maya, { x: 224, y: 232, size: 1.3, sits: true, pose: 'wave' })}
    ${person(amina, { x: 384, y: 244, size: 1.9, sits: true, pose: 'hold' })}
    <path class="d" d="M110 206h326v10h-14v48h-8v-48H132v48h-8v-48h-14z" />
    <path class="x" d="M192 206v-15h13v15zM324 206v-15h13v15z" /><path class="l x" d="M205 194q6 4 0 8M324 194q-6 4 0 8" />
    <g class="pop"><path class="x" d="M186 70q0-16 16-16h70q16 0 16 16v24q0 16-16 16h-4l2 18-20-18h-48q-16 0-16-16z" /><path class="l c" d="M237 100c-22-16-12-30 0-18 12-12 22 2 0 18z" /></g>`,
  );

const different = (): TemplateResult =>
  drawing(svg`
    <path class="w" d="M0 0h480v270H0z" /><circle class="o" cx="416" cy="52" r="24" />
    <path class="v" d="M0 190c80-50 150-40 240-20s170-40 240-10v60H0z" />
    ${tree(200, 192)}${tree(448, 192)}
    ${place('group', 92, 196, 2)}
    <path class="e" d="M0 192h480v78H0z" />
    <path class="d" d="M316 196h110v8H316zM316 216h110v8h-8v22h-6v-22h-82v22h-6v-22h-8z" />
    ${person(tyrone, { x: 70, y: 256, size: 1.4, sits: true, pose: 'hold' })}
    ${person(friend, { x: 128, y: 256, size: 1.4, sits: true, pose: 'hold' })}
    <path class="d" d="M36 236h132v7h-10v23h-6v-23H52v23h-6v-23H36z" />
    ${person(maya, { x: 236, y: 254, size: 1.1, pose: 'wave' })}
    ${person(grace, { x: 348, y: 250, size: 1.5, sits: true })}
    ${person(pearl, { x: 420, y: 258, size: 1.4, facing: -1 })}
    <g class="rise"><path class="l k" d="M257 192C290 160 270 120 300 84" /><path class="c" d="M300 84l-8-40 36 18zM282 118l-4-10 12 2zM270 146l-4-10 12 2z" /></g>`);

const scenes = { family, worries, listening, different };

/** Apart and joined up are one drawing: only its state changes, so that it moves between the two. */
export const servicesScene = (state: 'apart' | 'joined'): TemplateResult =>
  drawing(services(), state);

export const scene = (name: SceneName): TemplateResult => {
  if (name === 'apart') return servicesScene('apart');
  if (name === 'together') return servicesScene('joined');
  return scenes[name]();
};
