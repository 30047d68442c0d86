import { html, nothing, type TemplateResult } from 'lit';
import { problemsOf } from '../embed/attributes.js';
import type { Tag } from '../embed/snippet.js';
import { widgets as descriptions } from '../embed/widgets.js';
import { attributesOf, isColour, type Choice } from './choice.js';
import { bestContrast, contrast } from './contrast.js';
import { renderField, valueOf } from './field.js';
import type { Field, Fields } from './fields.js';
import type { ReleaseManifest } from './languages.js';
import { textSizes, type TextSizeName } from './text-sizes.js';
import { hasColour, hasText, hasWords, passesOn, ways, waysOf } from './way-names.js';
import { pageOf } from './ways.js';

type Change = (change: Partial<Choice>) => void;

interface Props {
  choice: Choice;
  fields: Fields;
  release: ReleaseManifest;
  /** The folder’s address. */
  base: string;
  change: Change;
}

/** The questions, in the order in which an editor can answer them. */
export const renderForm = (props: Props): TemplateResult => html`
  ${renderWays(props)} ${renderWidgets(props)} ${renderLooks(props)} ${renderOwn(props)}
`;

const renderWays = ({ choice, release, change }: Props): TemplateResult =>
  html`<fieldset>
    <legend><h2>What does your site let you do?</h2></legend>
    ${waysOf(Object.keys(release.files)).map(
      (name) =>
        html`<label class="way">
          <input
            type="radio"
            name="way"
            value=${name}
            .checked=${choice.way === name}
            @change=${() => change({ way: name })}
          />
          <span><strong>${ways[name].label}</strong> <small>${ways[name].whom}</small></span>
        </label>`,
    )}
  </fieldset>`;

const renderWidgets = ({ choice, change }: Props): TemplateResult =>
  html`<fieldset>
    <legend><h2>Which widgets?</h2></legend>
    ${descriptions.map(({ tag, name, about }) => {
      const isChosen = choice.widgets.includes(tag);
      const without = choice.widgets.filter((each) => each !== tag);
      const next = descriptions
        .map((each) => each.tag)
        .filter((each) => each === tag || without.includes(each));
      return html`<label class="way">
        <input
          type="checkbox"
          name="widgets"
          value=${tag}
          .checked=${isChosen}
          @change=${() => change({ widgets: isChosen ? without : next })}
        />
        <span><strong>${name}</strong> <small>${about.what} ${about.whose}</small></span>
      </label>`;
    })}
  </fieldset>`;

const renderLooks = (props: Props): TemplateResult => {
  const { choice, fields, release, change } = props;
  return html`<fieldset>
    <legend><h2>How should they look?</h2></legend>
    <label>
      <span>Language</span>
      <select name="lang" @change=${(event: Event) => change({ lang: valueOf(event) })}>
        <option value="" ?selected=${choice.lang === ''}>English</option>
        ${[...release.languages]
          .sort(byOwnName)
          .map(
            ({ tag, name, english, status }) =>
              html`<option value=${tag} ?selected=${choice.lang === tag} lang=${tag}>
                ${name} (${english}${status === 'draft' ? ', draft' : ''})
              </option>`,
          )}
      </select>
      ${
        choice.lang
          ? html`<small
              >A draft says so to its readers, and offers them English, until a translator has
              checked it.</small
            >`
          : nothing
      }
    </label>
    ${hasWords(choice.way) ? renderWordsChoice(props) : nothing}
    ${fields.shared
      .filter(({ name }) => passesOn(choice.way, name))
      .map((field) =>
        renderField(
          field,
          choice.shared,
          'shared',
          problemIn(field, choice.widgets[0], props),
          (value) => change({ shared: { ...choice.shared, [field.name]: value } }),
        ),
      )}
    ${hasText(choice.way) ? renderTextSize(props) : nothing}
    ${hasColour(choice.way) ? renderAccent(props) : nothing}
  </fieldset>`;
};

const byOwnName = (one: { name: string }, other: { name: string }): number =>
  one.name.localeCompare(other.name, 'en');

/** What the widget would say of a value, as a sentence. */
function problemIn({ name }: Field, tag: Tag | undefined, { choice, base }: Props): string {
  if (!tag) return '';
  const problems = problemsOf(tag, attributesOf(tag, choice), pageOf(tag, choice, base));
  const found = problems.find(([each]) => each === name);
  if (!found) return '';
  const [, , problem, instead] = found;
  return `${problem[0]!.toUpperCase()}${problem.slice(1)}; ${instead}.`;
}

const renderWordsChoice = ({ choice, change }: Props): TemplateResult =>
  html`<label>
    <span>Words in the tag</span>
    <select
      name="words"
      @change=${(event: Event) => change({ words: valueOf(event) as Choice['words'] })}
    >
      <option value="full" ?selected=${choice.words === 'full'}>All of them</option>
      <option value="short" ?selected=${choice.words === 'short'}>A sentence and a link</option>
    </select>
    <small
      >Search engines read these. So do people before the script runs, or if scripts are
      blocked.</small
    >
  </label>`;

const renderTextSize = ({ choice, change }: Props): TemplateResult =>
  html`<label>
    <span>Size of text</span>
    <select
      name="text"
      @change=${(event: Event) => change({ text: valueOf(event) as Choice['text'] })}
    >
      <option value="" ?selected=${choice.text === ''}>As the page around the widgets</option>
      ${(Object.keys(textSizes) as TextSizeName[]).map(
        (name) =>
          html`<option value=${name} ?selected=${choice.text === name}>
            ${textSizes[name].label}
          </option>`,
      )}
    </select>
    <small>If the widgets’ text looks smaller than your own, choose your site’s styles here.</small>
  </label>`;

function renderAccent({ choice: { accent }, change }: Props): TemplateResult {
  const { text, ratio } = bestContrast(accent || '#0b6e6e');
  const on = (surface: string) => contrast(accent || '#0b6e6e', surface).toFixed(1);
  return html`<div class="field">
    <label>
      <input
        type="checkbox"
        name="has-accent"
        .checked=${accent !== ''}
        @change=${() => change({ accent: accent ? '' : '#0b6e6e' })}
      />
      <span>A colour of your own</span>
    </label>
    ${
      accent
        ? html`<label>
            <span>Colour</span>
            <input
              type="color"
              name="accent"
              .value=${accent}
              @input=${(event: Event) => isColour(valueOf(event)) && change({ accent: valueOf(event) })}
            />
            <small
              >Text on it will be ${text}, with a contrast of ${ratio.toFixed(1)} to 1 (it needs
              4.5). Lines in this colour have ${on('#ffffff')} to 1 on a light page and
              ${on('#16202b')} to 1 on a dark one; below 3 they are hard to see.</small
            >
          </label>`
        : nothing
    }
  </div>`;
}

/** What only one widget has; a widget with nothing of its own has no part here. */
const renderOwn = (props: Props): (TemplateResult | typeof nothing)[] =>
  descriptions.map(({ tag, name }) => {
    const { choice, fields, change } = props;
    const own = (fields.own[tag] ?? []).filter((each) => passesOn(choice.way, each.name));
    if (!choice.widgets.includes(tag) || own.length === 0) return nothing;
    return html`<fieldset>
      <legend><h2>${name}</h2></legend>
      ${own.map((field) =>
        renderField(field, choice.own[tag] ?? {}, tag, problemIn(field, tag, props), (value) =>
          change({
            own: { ...choice.own, [tag]: { ...choice.own[tag], [field.name]: value } },
          }),
        ),
      )}
    </fieldset>`;
  });
