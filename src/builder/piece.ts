import { html, nothing, type TemplateResult } from 'lit';
import type { Piece } from './ways.js';

/** Code to read and to copy. */
export const renderPiece = ({ name, code, note, file }: Piece): TemplateResult =>
  html`<div class="piece">
    <h3>${name}</h3>
    <div class="copy">
      <button type="button" @click=${onCopy}>
        Copy<span class="visually-hidden"> ${name}</span>
      </button>
      <span role="status"></span>
    </div>
    ${note ? html`<p>${note}</p>` : nothing}
    ${file ? html`<p><a href=${file} download>${file.split('/').at(-1)}</a></p>` : nothing}
    <pre tabindex="0" role="group" aria-label="${name} to copy"><code>${code}</code></pre>
  </div>`;

/** Copies the code of a piece, and says how it went. */
async function onCopy(event: Event): Promise<void> {
  const piece = (event.currentTarget as Element).closest('.piece')!;
  const code = piece.querySelector('code')!;
  const status = piece.querySelector('[role="status"]')!;
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = 'Copied';
  } catch {
    getSelection()?.selectAllChildren(code);
    status.textContent = 'Not copied. The code is selected: copy it with your keyboard.';
  }
}
