import type { MsgFn } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { serviceNames } from '../content/services.js';
import { place, type PlaceName } from '../drawings/places.js';

/** The names of the buildings in the drawing of the services. */
export const renderServicesKey = (msg: MsgFn): TemplateResult =>
  html`<ul class="key" role="list">
    ${Object.entries(serviceNames(msg)).map(
      ([service, name]) =>
        html`<li>
          <svg class="drawing" viewBox="-40 -76 80 80" aria-hidden="true">
            <path class="w" d="M-40-76h80v80h-80z" />
            ${place(service as PlaceName, 0, 0)}
          </svg>
          ${name}
        </li>`,
    )}
  </ul>`;
