import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../locale/language-name.js';
import type { PlayableSource } from './video-source.js';

interface PlayerOptions {
  /** The player's accessible name. */
  title: string;
  poster: string | undefined;
  captions: string | undefined;
  captionsLang: string;
  onFilmError: () => void;
  onCaptionsError: () => void;
}

/** The player that a reader asked for: the provider's in a frame, or the browser's own. */
export function renderPlayer(source: PlayableSource, options: PlayerOptions): TemplateResult {
  if (source.kind === 'frame') {
    return html`<iframe
      class="player"
      src=${source.player}
      title=${options.title}
      allow="autoplay; encrypted-media; picture-in-picture"
      allowfullscreen
      referrerpolicy="strict-origin-when-cross-origin"
    ></iframe>`;
  }
  const { captions, captionsLang } = options;
  return html`<video
    class="player"
    src=${source.link}
    aria-label=${options.title}
    poster=${options.poster ?? nothing}
    controls
    autoplay
    playsinline
    @error=${options.onFilmError}
    tabindex="0"
  >
    ${
      captions
        ? html`<track
            kind="captions"
            src=${captions}
            srclang=${captionsLang}
            label=${languageName(captionsLang)}
            default
            @error=${options.onCaptionsError}
          />`
        : nothing
    }
  </video>`;
}

/** Whether this is what a page's policy has kept out of the page. */
export const isKeptOut = (
  { host }: PlayableSource,
  { disposition, blockedURI, effectiveDirective }: SecurityPolicyViolationEvent,
): boolean =>
  disposition === 'enforce' &&
  /^(frame|media)-src/.test(effectiveDirective) && // the host may have pictures here too
  blockedURI.startsWith(`https://${host}`);
