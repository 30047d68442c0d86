import { escape } from '../../dist/esm/markup/html.js';

/** Code to read and to copy; the button comes with the script that makes it work. */
export const codeBlock = (name, code) => `<div class="code" data-copy="${escape(name)}">
<pre tabindex="0" role="group" aria-label="Code: ${escape(name)}"><code>${escape(code)}</code></pre>
</div>`;
