import { html, nothing, type TemplateResult } from 'lit';
import type { Piece } from './ways.js';

/** Code to read and to copy. */
export const renderPiece = ({ name, code, note, file, isFormatted }: Piece): TemplateResult =>
  html`<div class="piece">
    <h3>${name}</h3>
    <div class="copy">
      <button type="button" @click=${isFormatted ? onCopyFormatted : onCopy}>
        Copy<span class="visually-hidden"> ${name}</span>
      </button>
      <span role="status"></span>
    </div>
    ${note ? html`<p>${note}</p>` : nothing}
    ${file ? html`<p><a href=${file} download>${file.split('/').at(-1)}</a></p>` : nothing}
    <pre tabindex="0" role="group" aria-label="${name} to copy"><code>${code}</code></pre>
  </div>`;

const onCopy = (event: Event): Promise<void> =>
  copy(event, (text) => navigator.clipboard.writeText(text));

/** An editor that takes HTML gets the code, any other the words with their headings and links. */
const onCopyFormatted = (event: Event): Promise<void> =>
  copy(event, (text) => {
    const types = ['text/plain', 'text/html'];
    const blobs = types.map((type) => [type, new Blob([text], { type })] as const);
    return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  });

/** Copies the code of a piece, and says how it went. */
async function copy(event: Event, write: (text: string) => Promise<void>): Promise<void> {
  const piece = (event.currentTarget as Element).closest('.piece')!;
  const code = piece.querySelector('code')!;
  const status = piece.querySelector('[role="status"]')!;
  status.textContent = '';
  try {
    await write(code.textContent);
    status.textContent = 'Copied';
  } catch {
    getSelection()?.selectAllChildren(code);
    status.textContent = 'Not copied. The code is selected: copy it with your keyboard.';
  }
}
