import type { MsgFn } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { serviceNames } from '../content/services.js';
import { place, type PlaceName } from '../drawings/places.js';
import { drawing, svgText } from '../drawings/svg-text.js';

const sign = (name: PlaceName): string =>
  svgText`<path class="backdrop" d="M-40-76h80v80h-80z" />${place(name, 0, 0)}`;

/** The names of the buildings in the drawing of the services. */
export const renderServicesKey = (msg: MsgFn, isDrawn: boolean): TemplateResult =>
  html`<ul class="key" role="list">
    ${Object.entries(serviceNames(msg)).map(
      ([service, name]) =>
        html`<li>
          <svg class="drawing" viewBox="-40 -76 80 80" aria-hidden="true">
            ${isDrawn ? drawing(sign(service as PlaceName)) : nothing}
          </svg>
          ${name}
        </li>`,
    )}
  </ul>`;
