import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { videoControls, videoNotice, welcomeVideoWords } from '../content/welcome-video.js';
import { Nearness } from '../shared/nearness.js';
import { renderForms } from '../shared/other-forms.js';
import { Widget } from '../shared/widget.js';
import { asText } from '../values/as-text.js';
import { remember } from '../values/remember.js';
import { thisPage } from '../values/page.js';
import { used, warnOnce } from '../values/warn.js';
import { VideoPlayEvent, VideoRequestEvent } from './events.js';
import { noticeFor } from './film-words.js';
import { renderLink } from './link.js';
import { isKeptOut, renderPlayer } from './player.js';
import { readFilm, type Film, type FilmInputs } from './read-film.js';
import { renderStreet } from './street.js';
import { Transcript } from './transcript.js';
import type { PlayableSource } from './video-source.js';
import { welcomeVideoStyles } from './welcome-video.styles.js';

/**
 * The welcome video behind a play button. Nobody but your own site is contacted before a reader
 * presses it.
 *
 * @summary Poster and play button; then the film; transcript.
 * @tagname ps-welcome-video
 * @slot transcript - The film's transcript, if you have it. Shown under the film, behind a button.
 * @slot bsl - The film in British Sign Language, as a link or a player, if you have it. Shown under the film.
 * @fires {VideoRequestEvent} ps-video-request - A reader pressed play. Cancelable: cancel it to hold the film, then call `play()`. Field: `host`.
 * @fires {VideoPlayEvent} ps-video-play - A reader's press put the player on the page. Field: `host`.
 * @csspart film - The box with the poster, later the player.
 */
export class PsWelcomeVideo extends Widget {
  static override styles = [Widget.styles, welcomeVideoStyles];
  /** @internal */
  static override readonly content = [welcomeVideoWords, videoNotice, videoControls];

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
  };

  /**
   * The film's address: a YouTube or Vimeo page, or an mp4 or webm file. Without it there is no play
   * button, but a link to the partnership's page. For an address that can't be played: a message,
   * the address as a link if it is http(s), and one console message.
   */
  src: string | null = null;

  /** A title for a film other than the partnership's welcome video. Default: the page's title. */
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

  /** The captions' language, such as `en` or `pl` (a BCP 47 tag). Default `en`. */
  captionsLang: string | null = 'en';

  /** The address that may play. Another one may be another company's, so it needs a new choice. */
  private allowed: string | null = null;
  private filmFailed = false;
  private posterFailed = false;

  /** The address that a reader pressed play for, until it plays: a consent tool may hold it. */
  #pressed: string | null = null;

  #nearness = new Nearness(this);
  #transcript = new Transcript(this);

  #read = remember((...[src, poster, captions, captionsLang, base, origin]: FilmInputs) =>
    used(this, readFilm({ src, poster, captions, captionsLang }, { base, origin })),
  );

  /** What can be used of the film's attributes. */
  get #film(): Film {
    const { src, poster, captions, captionsLang } = this;
    const { base, origin } = thisPage();
    return this.#read(src, poster, captions, captionsLang, base, origin);
  }

  get #title(): string {
    return asText(this.filmTitle || welcomeVideoWords(this.locale.msg).title);
  }

  get #isPlaying(): boolean {
    return this.#film.playable !== undefined && this.allowed === this.src;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('securitypolicyviolation', this.#onPolicy);
  }

  /** A film that was playing would start by itself when the widget is put back. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('securitypolicyviolation', this.#onPolicy);
    this.allowed = null;
    this.filmFailed = false;
    this.renderNow();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) {
      this.filmFailed = false;
      this.#pressed = null; // a press is for one film
    }
    if (changed.has('poster')) this.posterFailed = false;
  }

  protected override renderContent(): TemplateResult {
    const { msg, hostLanguage } = this.locale;
    const { source, playable } = this.#film;
    const words = welcomeVideoWords(msg);
    return html`
      ${this.renderHeading(this.filmTitle ? this.renderHostWords(this.#title) : words.title)}
      <div class="body">
        ${this.#renderDescription(words.description)}
        ${playable ? this.#renderFilm(playable) : nothing} ${renderLink(source, msg)}
        ${renderForms(['bsl'], this.locale)}
      </div>
      ${this.#transcript.render(videoControls(msg).transcript, hostLanguage?.dir)}
    `;
  }

  /** Another film has another description, or none. */
  #renderDescription(words: string): TemplateResult | typeof nothing {
    const { filmDescription, filmTitle } = this;
    if (filmTitle && !filmDescription) return nothing;
    return html`<p class="description">
      ${filmDescription ? this.renderHostWords(asText(filmDescription)) : words}
    </p>`;
  }

  #renderFilm(source: PlayableSource): TemplateResult {
    const { msg } = this.locale;
    return html`
      <div class="film" part="film">
        ${this.#isPlaying ? this.#renderPlaying(source) : this.#renderStill()}
      </div>
      <p class="notice" id="notice">${noticeFor(this.#film, msg)}</p>
      ${this.filmFailed ? html`<p>${videoNotice(msg).unplayable}</p>` : nothing}
    `;
  }

  #renderPlaying(source: PlayableSource): TemplateResult {
    return renderPlayer(source, {
      ...this.#film,
      title: videoControls(this.locale.msg).player(this.#title),
      onFilmError: this.#onFilmError,
      onCaptionsError: () =>
        warnOnce(this, 'captions', this.captions, 'can’t be loaded', 'showing no captions'),
    });
  }

  #renderStill(): TemplateResult {
    const picture = this.posterFailed ? undefined : this.#film.ownPoster;
    return html`
      ${picture ? html`<img src=${picture} alt="" @error=${this.#onPosterError} />` : this.#nearness.isNear ? renderStreet() : nothing}
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

  /**
   * Puts the player in place of the poster, as the play button does. For a consent tool that held
   * `ps-video-request`: then `ps-video-play` follows, since a reader pressed; else no event does.
   * Does nothing where there is nothing to play.
   */
  async play(): Promise<void> {
    const { playable } = this.#film;
    if (!playable || this.#isPlaying) return;
    const wasPressed = this.#pressed === this.src;
    this.#pressed = null;
    this.allowed = this.src;
    await this.updateComplete;
    if (!wasPressed || !this.#isPlaying) return;
    this.#find('.player')?.focus();
    this.dispatchEvent(new VideoPlayEvent(playable.host));
  }

  /** Takes the player away and gives the poster back, for a reader who takes consent back. */
  async stop(): Promise<void> {
    this.#pressed = this.allowed = null;
    this.filmFailed = false;
    await this.updateComplete;
  }

  /** From the play button to the player, and back. */
  protected override focusAfter(): HTMLElement | null {
    return this.#find('.player, .play');
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector(selector);
  }

  async #onPlay(): Promise<void> {
    const { src } = this;
    if (this.#isPlaying) return;
    this.#pressed = src;
    const goesOn = this.dispatchEvent(new VideoRequestEvent(this.#film.playable!.host));
    if (goesOn && this.src === src) await this.play();
  }

  #onFilmError = (): void => {
    this.filmFailed = true;
    void this.announce(videoNotice(this.locale.msg).unplayable);
    warnOnce(this, 'src', this.src, 'can’t be played', 'showing a message beside the link');
  };

  /** A page's policy leaves a frame empty, and only the document is told. */
  #onPolicy = (event: SecurityPolicyViolationEvent): void => {
    if (this.#isPlaying && isKeptOut(this.#film.playable!, event)) this.#onFilmError();
  };

  #onPosterError(): void {
    this.posterFailed = true;
    warnOnce(this, 'poster', this.poster, 'can’t be loaded', 'showing our drawing');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ps-welcome-video': PsWelcomeVideo;
  }
}
