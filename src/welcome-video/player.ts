import { html, nothing, type TemplateResult } from 'lit';
import type { PlayableSource } from './video-source.js';

interface PlayerOptions {
  /** The player's accessible name. */
  title: string;
  poster: string | undefined;
  captions: string | undefined;
  captionsLang: string;
}

/** The player that a reader asked for: the provider's in a frame, or the browser's own. */
export function renderPlayer(source: PlayableSource, options: PlayerOptions): TemplateResult {
  if (source.kind === 'frame') {
    return html`<iframe
      class="player"
      src=${source.player}
      title=${options.title}
      allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
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
          />`
        : nothing
    }
  </video>`;
}

/** The language's own name for itself, or the tag as it stands where it is malformed. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
