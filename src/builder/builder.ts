import { html, nothing, render, type TemplateResult } from 'lit';
import type { Language } from '../embed/snippet.js';
import {
  contentOf,
  readChoice,
  start,
  writeChoice,
  type Choice,
  type ReadChoice,
} from './choice.js';
import type { Fields } from './fields.js';
import { renderForm } from './form.js';
import { waysOf } from './way-names.js';
import { readLanguage, type ReleaseManifest } from './languages.js';
import { previewPage, renderPreview, type Stage } from './preview.js';
import { renderPiece } from './piece.js';
import { pieces, type Release } from './ways.js';

/** Where the questions have the preview beside them; builder.css has the same width. */
const wide = matchMedia('(min-width: 64em)');

/** The page on which an editor puts a snippet together. */
export class Builder {
  #root: HTMLElement;
  #base: string;
  #fields: Fields;
  #release: ReleaseManifest;
  #read: ReadChoice;
  #language: Language | undefined;
  /** What the page’s address has put into the form: anyone can make an address. */
  #brought: string[];
  #problem = '';
  #stage: Stage = { width: 'phone', ground: 'light', direction: 'ltr', script: 'on' };

  constructor(root: HTMLElement, base: string, fields: Fields, release: ReleaseManifest) {
    this.#root = root;
    this.#base = base;
    this.#fields = fields;
    this.#release = release;
    const languages = release.languages.map(({ tag }) => tag);
    const ways = waysOf(Object.keys(release.files));
    this.#read = readChoice(location.search, this.#fields, { languages, ways });
    this.#brought = contentOf(this.#read.choice, fields);
  }

  /** Shows the choice that the page’s address holds. */
  async start(): Promise<void> {
    await this.#loadLanguage();
    this.#root.replaceChildren(); // the words for when no script runs
    this.#render();
    wide.addEventListener('change', () => this.#render());
  }

  #change = async (change: Partial<Choice>): Promise<void> => {
    const choice = { ...this.#read.choice, ...change };
    this.#read = { choice, unknown: [] };
    this.#brought = [];
    const query = writeChoice(choice);
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
    if (change.lang !== undefined) {
      this.#stage = { ...this.#stage, direction: 'ltr' };
      await this.#loadLanguage();
    }
    this.#render();
    for (const said of this.#root.querySelectorAll('.copy [role="status"]')) said.textContent = ''; // of older code
  };

  async #loadLanguage(): Promise<void> {
    this.#problem = '';
    const { lang } = this.#read.choice;
    this.#language = undefined;
    try {
      const language = await readLanguage(lang, this.#release, this.#base);
      if (this.#read.choice.lang !== lang) return;
      this.#language = language;
      if (language) this.#stage = { ...this.#stage, direction: language.dir };
    } catch (error) {
      if (this.#read.choice.lang !== lang) return;
      this.#problem = `${(error as Error).message} The words are in English for now.`;
    }
  }

  #render(): void {
    const { choice, unknown } = this.#read;
    const hasResult = choice.widgets.length > 0;
    const preview = hasResult ? this.#renderPreview(choice) : nothing;
    render(
      html`
        <div class="notices" role="status">
          ${unknown.map((each) => html`<p>“${each}” in the address is not something you can choose here, so it is left out.</p>`)}
          ${
            this.#brought.length > 0
              ? html`<p>
                  This page’s address has filled in
                  ${this.#brought.map((each) => `“${each}”`).join(', ')}. If that isn’t yours, look
                  at it before you copy the code.
                </p>`
              : nothing
          }
          ${this.#problem ? html`<p>${this.#problem}</p>` : nothing}
          ${hasResult ? nothing : html`<p>Choose a widget.</p>`}
        </div>
        ${wide.matches ? nothing : preview}
        <form @submit=${(event: Event) => event.preventDefault()}>
          ${renderForm({ choice, fields: this.#fields, release: this.#release, base: this.#base, change: (change) => void this.#change(change) })}
          ${hasResult ? html`<p class="to-code"><a href="#copy">To the code</a></p>` : nothing}
        </form>
        ${hasResult ? this.#renderResult(choice, wide.matches ? preview : nothing) : nothing}
      `,
      this.#root,
    );
  }

  #renderResult(choice: Choice, preview: TemplateResult | typeof nothing): TemplateResult {
    return html`<div class="result">
      <section aria-labelledby="copy">
        <h2 id="copy">Copy and paste</h2>
        ${pieces(choice, this.#files, this.#language).map(renderPiece)}
      </section>
      ${preview}
    </div>`;
  }

  get #files(): Release {
    const { version, files } = this.#release;
    return { version, base: this.#base, integrity: (file) => files[file]?.integrity };
  }

  #renderPreview(choice: Choice): TemplateResult {
    const shown = pieces(inPreview(choice), this.#files, this.#language);
    const page = previewPage(shown, this.#stage, choice.lang, this.#base);
    return renderPreview(page, choice, this.#stage, (change) => {
      this.#stage = { ...this.#stage, ...change };
      this.#render();
    });
  }
}

/** A package can’t be installed here, nor an address unfolded: what comes of them is shown. */
function inPreview(choice: Choice): Choice {
  if (choice.way === 'npm' || choice.way === 'plugin') return { ...choice, way: 'script' };
  if (choice.way !== 'address') return choice;
  const { widgets, lang } = choice;
  return { ...start, way: 'frame', widgets, lang };
}
