import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { pageAddress } from '../content/partnership-page.js';
import { videoControls, videoNotice, welcomeVideoWords } from '../content/welcome-video.js';
import { safeUrl } from '../shared/safe-url.js';
import { warnOnce } from '../shared/warn.js';
import { Widget } from '../shared/widget.js';
import { languageTag, ownUrl, warnOfBadAddresses } from './attribute-values.js';
import { VideoPlayEvent, VideoRequestEvent } from './events.js';
import { renderPlayer } from './player.js';
import { poster } from './poster.js';
import { linkWords, noticeFor } from './source-words.js';
import { videoSource, type PlayableSource, type VideoSource } from './video-source.js';
import { welcomeVideoStyles } from './welcome-video.styles.js';

/**
 * The welcome video behind a play button. Nobody but your own site is contacted before a reader
 * presses it.
 *
 * @summary Poster and play button; then the film; transcript.
 * @tagname ps-welcome-video
 * @slot transcript - The film's transcript, if you have it. Shown under the film, behind a button.
 * @fires {VideoRequestEvent} ps-video-request - A reader pressed play. Cancelable: cancel it to hold the film, then call `play()`. Field: `host`.
 * @fires {VideoPlayEvent} ps-video-play - A reader's press put the player on the page. Field: `host`.
 * @csspart film - The box with the poster, later the player.
 */
export class PsWelcomeVideo extends Widget {
  static override styles = [Widget.styles, welcomeVideoStyles];
  protected static override words = [welcomeVideoWords, videoNotice, videoControls];

  static override properties = {
    src: {},
    filmTitle: { attribute: 'film-title' },
    filmDescription: { attribute: 'film-description' },
    poster: {},
    captions: {},
    captionsLang: { attribute: 'captions-lang' },
    allowed: { state: true },
    filmFailed: { state: true },
    posterFailed: { state: true },
    hasTranscript: { state: true },
  };

  /**
   * The film's address: a YouTube or Vimeo page, or an mp4 or webm file. Without it there is no play
   * button, but a link to the partnership's page. For an address that can't be played: a message,
   * the address as a link if it is http(s), and one console message.
   */
  src: string | null = null;

  /** A title for another film than the partnership's welcome video. Default: the page's title. */
  filmTitle: string | null = null;

  /** A sentence about that other film. Default: the page's, unless `film-title` names another film. */
  filmDescription: string | null = null;

  /**
   * An image address to show before the film. Default: a drawing of ours. One from another site
   * waits until play is pressed, and one that isn't http(s) is left out, each with a console message.
   */
  poster: string | null = null;

  /** Address of a WebVTT captions file on your own site, for a film that is a file. Default: none. */
  captions: string | null = null;

  /** The captions' language as a BCP 47 tag. Default `en`. */
  captionsLang: string | null = 'en';

  /** The address that may play: another one may be another company, and is a new choice. */
  private allowed: string | null = null;
  private hasTranscript = false;
  private filmFailed = false;
  private posterFailed = false;

  /** The address that a reader pressed play for, until it plays: a consent tool may hold it. */
  #pressed: string | null = null;
  #captionsLang = 'en';

  #find(selector: '.play' | '.player'): HTMLElement | null {
    return this.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  }

  get #source(): VideoSource | undefined {
    return this.src ? videoSource(this.src) : undefined;
  }

  get #playable(): PlayableSource | undefined {
    const source = this.#source;
    return source?.kind === 'unplayable' ? undefined : source;
  }

  get #title(): string {
    return this.filmTitle || welcomeVideoWords(this.locale.msg).title;
  }

  get #isPlaying(): boolean {
    return this.#playable !== undefined && this.allowed === this.src;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) this.filmFailed = false;
    if (changed.has('poster')) this.posterFailed = false;
    warnOfBadAddresses(this);
    this.#captionsLang = languageTag(this, this.captionsLang);
  }

  protected override renderContent(): TemplateResult {
    const { msg } = this.locale;
    const words = welcomeVideoWords(msg);
    return html`
      ${this.renderHeading(this.filmTitle ? this.renderOwn(this.filmTitle) : words.title)}
      ${this.#renderDescription(words.description)}
      ${this.#playable ? this.#renderFilm(this.#playable) : nothing} ${this.#renderLink()}
      <details ?hidden=${!this.hasTranscript}>
        <summary>${videoControls(msg).transcript}</summary>
        <slot
          name="transcript"
          dir=${this.locale.own?.dir ?? nothing}
          @slotchange=${this.#onTranscript}
        ></slot>
      </details>
    `;
  }

  /** Another film has another description, or none. */
  #renderDescription(words: string): TemplateResult | typeof nothing {
    const { filmDescription, filmTitle } = this;
    if (filmTitle && !filmDescription) return nothing;
    return html`<p class="description">
      ${filmDescription ? this.renderOwn(filmDescription) : words}
    </p>`;
  }

  #renderFilm(source: PlayableSource): TemplateResult {
    return html`
      <div class="film" part="film">
        ${this.#isPlaying ? this.#renderPlayer(source) : this.#renderPoster()}
      </div>
      <p class="notice" id="notice">${noticeFor(source, this.locale.msg, safeUrl(this.poster))}</p>
      ${this.filmFailed ? html`<p>${videoNotice(this.locale.msg).unplayable}</p>` : nothing}
    `;
  }

  #renderPlayer(source: PlayableSource): TemplateResult {
    return renderPlayer(source, {
      title: videoControls(this.locale.msg).player(this.#title),
      poster: safeUrl(this.poster)?.href,
      captions: ownUrl(this.captions)?.href,
      captionsLang: this.#captionsLang,
      onFilmError: () => {
        this.filmFailed = true;
        warnOnce(this, 'src', this.src, 'can’t be played', 'showing a message beside the link');
      },
      onCaptionsError: () =>
        warnOnce(this, 'captions', this.captions, 'can’t be loaded', 'showing no captions'),
    });
  }

  #renderPoster(): TemplateResult {
    const image = this.posterFailed ? undefined : ownUrl(this.poster);
    return html`
      ${image ? html`<img src=${image.href} alt="" @error=${this.#onPosterError} />` : poster}
      <button
        class="button play"
        aria-label=${videoControls(this.locale.msg).playTitle(this.#title)}
        aria-describedby="notice"
        @click=${this.#onPlay}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 3v18l15-9z" /></svg>
        ${videoControls(this.locale.msg).play}
      </button>
    `;
  }

  /** The way to the video that needs no player: always there, if following it is safe. */
  #renderLink(): TemplateResult {
    const { msg } = this.locale;
    const source = this.#source;
    const page = welcomeVideoWords(msg).pageLink;
    if (!source) return html`<p class="link"><a href=${pageAddress}>${page}</a></p>`;
    return html`
      ${source.kind === 'unplayable' ? html`<p>${videoNotice(msg).unplayable}</p>` : nothing}
      ${
        source.link
          ? html`<p class="link"><a href=${source.link}>${linkWords(source, msg)}</a></p>`
          : nothing
      }
    `;
  }

  /**
   * Puts the player in place of the poster, as the play button does. For a consent tool that held
   * `ps-video-request`: then `ps-video-play` follows, since a reader pressed; else no event does.
   * Does nothing where there is nothing to play.
   */
  async play(): Promise<void> {
    const source = this.#playable;
    if (!source || this.#isPlaying) return;
    const wasPressed = this.#pressed === this.src;
    const hadFocus = this.#hasFocus(this.#find('.play'));
    this.#pressed = null;
    this.allowed = this.src;
    await this.updateComplete;
    const player = this.#find('.player');
    if (!player || !this.#isPlaying) return;
    if (wasPressed || hadFocus) player.focus();
    if (wasPressed) this.dispatchEvent(new VideoPlayEvent(source.host));
  }

  /** Takes the player away and gives the poster back, for a reader who takes consent back. */
  async stop(): Promise<void> {
    const hadFocus = this.#hasFocus(this.#find('.player'));
    this.#pressed = this.allowed = null;
    this.filmFailed = false;
    await this.updateComplete;
    if (hadFocus) this.#find('.play')?.focus();
  }

  #hasFocus(element: Element | null): boolean {
    return element !== null && this.shadowRoot?.activeElement === element;
  }

  async #onPlay(): Promise<void> {
    const { src } = this;
    if (this.#isPlaying) return;
    this.#pressed = src;
    const goesOn = this.dispatchEvent(new VideoRequestEvent(this.#playable!.host));
    if (goesOn && this.src === src) await this.play();
  }

  #onPosterError(): void {
    this.posterFailed = true;
    warnOnce(this, 'poster', this.poster, 'can’t be loaded', 'showing our drawing');
  }

  #onTranscript(event: Event): void {
    const slot = event.currentTarget as HTMLSlotElement;
    this.hasTranscript = slot.assignedElements().length > 0;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ps-welcome-video': PsWelcomeVideo;
  }
}
