import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import { widgets } from '../../src/embed/widgets.js';

interface Named {
  name: string;
  description?: string;
}

interface Manifest {
  modules: { declarations: { tagName?: string; slots?: Named[]; cssParts?: Named[] }[] }[];
}

/** What a partner can fill, and what it can place and size, as the generated manifest says. */
export interface Anatomy {
  slots: Named[];
  parts: Named[];
}

export function anatomyOf(manifest: string, tag: string): Anatomy {
  const { modules } = JSON.parse(manifest) as Manifest;
  const declarations = modules.flatMap((module) => module.declarations);
  const { slots = [], cssParts = [] } = declarations.find((each) => each.tagName === tag) ?? {};
  return { slots, parts: cssParts };
}

interface Label {
  name: string;
  about: string;
  /** Where it is on the widget; undefined for what isn't shown until a partner fills it. */
  at?: { left: number; top: number };
}

/** A widget with all that it can show. */
function exampleOf(tag: string): LitElement {
  const widget = document.createElement(tag) as LitElement;
  const { example } = widgets.find((each) => each.tag === tag)!;
  for (const [name, value] of Object.entries(example)) widget.setAttribute(name, value);
  return widget;
}

/** A live widget with a number on each of its slots and parts, and what each of them is. */
export class WidgetAnatomy extends LitElement {
  /** The manifest’s text. */
  static manifest = '';

  static override properties: PropertyDeclarations = {
    for: {},
    labels: { state: true },
  };

  static override styles = css`
    .stage {
      position: relative;
    }
    .number {
      display: inline-grid;
      place-items: center;
      inline-size: 1.75em;
      block-size: 1.75em;
      border: 2px solid #fff;
      border-radius: 50%;
      background: #7a2e6f;
      color: #fff;
      font:
        bold 0.875rem/1 system-ui,
        sans-serif;
    }
    .stage > .number {
      position: absolute;
      translate: -50% -50%;
    }
    ol {
      padding: 0;
      list-style: none;
    }
    li {
      margin-block: 0.5em;
    }
  `;

  for = '';
  labels: Label[] = [];
  #widget?: LitElement;

  protected override render() {
    this.#widget ??= exampleOf(this.for);
    const placed = this.labels.map(({ at }, index) =>
      at
        ? html`<span class="number" aria-hidden="true" style="left:${at.left}px;top:${at.top}px"
            >${index + 1}</span
          >`
        : nothing,
    );
    return html`<div class="stage">${this.#widget}${placed}</div>
      <ol>
        ${this.labels.map(
          ({ name, about, at }, index) =>
            html`<li>
              <span class="number">${index + 1}</span> <code>${name}</code> ${about}
              ${at ? nothing : '(Not shown here: nothing is in it.)'}
            </li>`,
        )}
      </ol>`;
  }

  protected override firstUpdated(): void {
    void this.#place();
  }

  async #place(): Promise<void> {
    await this.#widget!.updateComplete;
    const { slots, parts } = anatomyOf(WidgetAnatomy.manifest, this.for);
    const place = () => {
      this.labels = [
        ...slots.map((slot) =>
          this.#label(`slot="${slot.name}"`, slot, `slot[name="${slot.name}"]`),
        ),
        ...parts.map((part) => this.#label(`::part(${part.name})`, part, `[part~="${part.name}"]`)),
      ];
    };
    place();
    new ResizeObserver(() => requestAnimationFrame(place)).observe(this.#widget!);
  }

  #label(name: string, { description = '' }: Named, selector: string): Label {
    const stage = this.renderRoot.querySelector('.stage')!.getBoundingClientRect();
    const found = this.#widget!.shadowRoot!.querySelector(selector);
    const range = document.createRange();
    if (found) range.selectNodeContents(found);
    const box = found?.localName === 'slot' ? range : found;
    const { left, top, width } = box?.getBoundingClientRect() ?? { left: 0, top: 0, width: 0 };
    return {
      name,
      about: description,
      ...(width > 0 && { at: { left: left - stage.left, top: top - stage.top } }),
    };
  }
}
