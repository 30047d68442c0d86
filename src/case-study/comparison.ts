import { html, type TemplateResult } from 'lit';
import type { Comparison } from '../content/story.js';

/** How the services work: each by itself, or around a key worker. */
export const workings = ['apart', 'joined'] as const;
export type Working = (typeof workings)[number];

/** Called with the one that was chosen, and what the drawing then shows, in words. */
export type Choose = (working: Working, shows: string | undefined) => void;

/**
 * The choice between the two: radio buttons, which say their own state once. The arrow keys that
 * move between them mean nothing to the page around us, which can't see what they were pressed on.
 */
export const renderSwitch = (
  words: Comparison,
  current: Working,
  number: number,
  choose: Choose,
): TemplateResult => html`
  <fieldset @keydown=${keepArrowKeys}>
    <legend>${words.legend}</legend>
    ${workings.map(
      (working) =>
        html`<label>
          <input
            type="radio"
            name="working-${number}"
            .checked=${working === current}
            @change=${() => choose(working, words.drawing?.[working])}
          />
          ${words[working]}
        </label>`,
    )}
  </fieldset>
`;

function keepArrowKeys(event: KeyboardEvent): void {
  if (event.key.startsWith('Arrow')) event.stopPropagation();
}

/**
 * Both in words, side by side: what changes for the family. The one chosen stands out. The roles
 * are for browsers that lose them where a narrow page lays rows out as a grid.
 */
export const renderTable = (words: Comparison, current: Working): TemplateResult => html`
  <table role="table">
    <thead>
      <tr role="row">
        <td role="cell"></td>
        ${workings.map(
          (working) =>
            html`<th scope="col" role="columnheader" ?data-chosen=${working === current}>
              ${words[working]}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${words.rows.map(
        (row) =>
          html`<tr role="row">
            <th scope="row" role="rowheader">${row.what}</th>
            ${workings.map(
              (working) =>
                html`<td role="cell" data-of=${words[working]} ?data-chosen=${working === current}>
                  ${row[working]}
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>
`;
