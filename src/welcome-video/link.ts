import type { MsgFn } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { pageAddress } from '../content/partnership-page.js';
import { videoNotice, welcomeVideoWords } from '../content/welcome-video.js';
import { linkWords } from './film-words.js';
import type { VideoSource } from './video-source.js';

/** A link to the video, which needs no player: always there, if it is safe to follow. */
export function renderLink(source: VideoSource | undefined, msg: MsgFn): TemplateResult {
  if (!source) {
    return html`<p class="link"><a href=${pageAddress}>${welcomeVideoWords(msg).pageLink}</a></p>`;
  }
  return html`
    ${source.kind === 'unplayable' ? html`<p>${videoNotice(msg).unplayable}</p>` : nothing}
    ${
      source.link
        ? html`<p class="link"><a href=${source.link}>${linkWords(source, msg)}</a></p>`
        : nothing
    }
  `;
}
