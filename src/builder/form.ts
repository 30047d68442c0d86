import { html, nothing, type TemplateResult } from 'lit';
import { widgets as descriptions } from '../embed/widgets.js';
import { isColour, type Choice } from './choice.js';
import { bestContrast } from './contrast.js';
import { renderField, valueOf } from './field.js';
import type { Fields } from './fields.js';
import type { ReleaseManifest } from './languages.js';
import { ways, type WayName } from './way-names.js';

type Change = (change: Partial<Choice>) => void;

interface Props {
  choice: Choice;
  fields: Fields;
  release: ReleaseManifest;
  change: Change;
}

/** The questions, in the order in which an editor can answer them. */
export const renderForm = (props: Props): TemplateResult => html`
  ${renderWays(props)} ${renderWidgets(props)} ${renderLooks(props)} ${renderOwn(props)}
`;

/** Whether the folder is one that `npm run site` has written. */
const unfolds = ({ files }: ReleaseManifest): boolean =>
  Object.keys(files).some((file) => file.startsWith('oembed/'));

const renderWays = ({ choice, release, change }: Props): TemplateResult =>
  html`<fieldset>
    <legend><h2>What does your site let you do?</h2></legend>
    ${Object.entries(ways)
      .filter(([name]) => name !== 'address' || unfolds(release))
      .map(
        ([name, { label, whom }]) =>
          html`<label class="way">
            <input
              type="radio"
              name="way"
              value=${name}
              .checked=${choice.way === name}
              @change=${() => change({ way: name as WayName })}
            />
            <span><strong>${label}</strong> <small>${whom}</small></span>
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
        ${release.languages.map(
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
    ${choice.way === 'words' ? nothing : renderWordsChoice(props)}
    ${fields.shared.map((field) =>
      renderField(field, choice.shared, 'shared', (value) =>
        change({ shared: { ...choice.shared, [field.name]: value } }),
      ),
    )}
    ${renderAccent(props)}
  </fieldset>`;
};

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

function renderAccent({ choice: { accent }, change }: Props): TemplateResult {
  const { text, ratio } = bestContrast(accent || '#0b6e6e');
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
              >Text on it will be ${text}, with a contrast of ${ratio.toFixed(1)} to 1. It needs at
              least 4.5 to 1.</small
            >
          </label>`
        : nothing
    }
  </div>`;
}

/** What only one widget has; a widget with nothing of its own has no part here. */
const renderOwn = ({ choice, fields, change }: Props): (TemplateResult | typeof nothing)[] =>
  descriptions.map(({ tag, name }) => {
    const own = fields.own[tag] ?? [];
    if (!choice.widgets.includes(tag) || own.length === 0) return nothing;
    return html`<fieldset>
      <legend><h2>${name}</h2></legend>
      ${own.map((field) =>
        renderField(field, choice.own[tag] ?? {}, tag, (value) =>
          change({
            own: { ...choice.own, [tag]: { ...choice.own[tag], [field.name]: value } },
          }),
        ),
      )}
    </fieldset>`;
  });
