import { html, nothing, type TemplateResult } from 'lit';
import { cardControls, cardsHeading, cardWords } from '../content/priority-cards.js';
import type { CardName, CardWords } from '../content/priority-cards.js';
import type { ReadersPlace } from '../shared/readers-place.js';
import { untilFound } from '../shared/until-found.js';
import { Widget } from '../shared/widget.js';
import { asText } from '../values/as-text.js';
import { used } from '../values/warn.js';
import { CardToggleEvent } from './events.js';
import { icons } from './icons.js';
import { priorityCardsStyles } from './priority-cards.styles.js';
import { readShow } from './read-show.js';

/**
 * What the partnership is working towards, as a list of cards. Each opens to show more.
 *
 * @summary The priority cards.
 * @tagname ps-priority-cards
 * @fires {CardToggleEvent} ps-card-toggle - A reader opened or closed a card. Fields: `card`, `open`.
 * @csspart card - One card.
 */
export class PsPriorityCards extends Widget {
  static override styles = [Widget.styles, priorityCardsStyles];
  /** @internal */
  static override readonly content = [cardsHeading, cardWords, cardControls];

  static override properties = {
    show: {},
    openCards: { state: true },
  };

  #show = '';
  #cards = readShow('').value;

  /**
   * Which cards to show and in which order: names with a space or comma between them (the property
   * takes a list too), from
   * `neighbourhood inequality wellbeing most-affected prevention communities`. Default: all six.
   * An unknown name is skipped with one console message; if none is left, all are shown.
   */
  get show(): string {
    return this.#show;
  }
  set show(value: string | readonly string[] | null) {
    this.#show = asText(value ?? '');
    this.#cards = used(this, readShow(this.#show));
  }

  private openCards: ReadonlySet<CardName> = new Set();

  protected override renderContent(): TemplateResult {
    const { msg } = this.locale;
    const words = cardWords(msg);
    return html`
      ${this.renderHeading(cardsHeading(msg))}
      <ul role="list">
        ${this.#cards.map((name) => this.#renderCard(name, words[name]))}
      </ul>
    `;
  }

  #renderCard(name: CardName, words: CardWords): TemplateResult {
    const controls = cardControls(this.locale.msg);
    const open = this.openCards.has(name);
    return html`<li part="card">
      <div>
        <svg viewBox="0 0 48 48" aria-hidden="true">${icons[name]}</svg>
        ${this.renderSubheading(words.title)}
        <p class="summary">${words.summary}</p>
      </div>
      <button
        class="button quiet"
        aria-label=${controls.openCard(words.title)}
        aria-expanded=${open}
        aria-controls=${name}
        @click=${() => this.#onToggle(name)}
      >
        ${controls.open}
      </button>
      <div
        class="more"
        id=${name}
        hidden=${open ? nothing : untilFound()}
        @beforematch=${() => this.#onToggle(name)}
      >
        ${words.more.map((paragraph) => html`<p>${paragraph}</p>`)}
        <div class="source">
          <p>${controls.source}</p>
          <blockquote><p>${words.source}</p></blockquote>
        </div>
      </div>
    </li>`;
  }

  protected override takeOver({ open, count }: ReadersPlace): void {
    if (count === this.#cards.length) this.openCards = new Set(open.map((at) => this.#cards[at]!));
  }

  async #onToggle(name: CardName): Promise<void> {
    const open = new Set(this.openCards);
    const opens = !open.delete(name);
    if (opens) open.add(name);
    this.openCards = open;
    await this.updateComplete;
    this.dispatchEvent(new CardToggleEvent(name, opens));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ps-priority-cards': PsPriorityCards;
  }
}
