import { html, nothing, type TemplateResult } from 'lit';
import type { Attributes } from '../markup/html.js';
import type { Field } from './fields.js';

/** One thing to choose, under a name that tells its owner: a widget, or all of them. */
export function renderField(
  field: Field,
  chosen: Attributes,
  owner: string,
  problem: string,
  set: (value: string) => void,
): TemplateResult {
  const { name, label, hint, kind, values } = field;
  const value = chosen[name] ?? '';
  const id = `${owner}.${name}`;
  if (kind === 'names') return renderNames(field, value, id, set);
  const onInput = (event: Event) => set(valueOf(event).trim());
  const control =
    kind === 'choice'
      ? html`<select name=${id} @change=${onInput} aria-describedby="${id}-hint">
          <option value="" ?selected=${value === ''}>As it comes</option>
          ${values.map(
            (each) => html`<option value=${each} ?selected=${each === value}>${each}</option>`,
          )}
        </select>`
      : html`<input
          name=${id}
          inputmode=${kind === 'number' ? 'numeric' : nothing}
          .value=${value}
          @input=${onInput}
          aria-invalid=${problem ? 'true' : nothing}
          aria-describedby="${id}-hint ${id}-problem"
        />`;
  return html`<div>
    <label><span>${label}</span> ${control}</label>
    <small id="${id}-hint">${hint}</small>
    <p class="problem" id="${id}-problem" role="status">${problem}</p>
  </div>`;
}

function renderNames(
  { label, values }: Field,
  value: string,
  id: string,
  set: (value: string) => void,
): TemplateResult {
  const chosen = value ? value.split(' ') : values;
  const toggle = (name: string) => {
    const next = values.filter((each) =>
      each === name ? !chosen.includes(name) : chosen.includes(each),
    );
    set(next.length === values.length ? '' : next.join(' '));
  };
  return html`<fieldset>
    <legend>${label}</legend>
    ${values.map(
      (name) =>
        html`<label class="way">
          <input
            type="checkbox"
            name=${id}
            value=${name}
            .checked=${chosen.includes(name)}
            @change=${() => toggle(name)}
          />
          <span>${name.replaceAll('-', ' ')}</span>
        </label>`,
    )}
  </fieldset>`;
}

export const valueOf = (event: Event): string =>
  (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;
