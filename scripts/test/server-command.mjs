import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';

const server = new URL('../../dist/esm/server.js', import.meta.url);

/** What a server sends for an element with these attributes. */
function renderElement(tag, attributes) {
  const given = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  const [start, end] = [`<${tag} ${given.join(' ')}>`, `</${tag}>`].map(unsafeStatic);
  return collectResultSync(render(html`${start}${end}`));
}

/** `render-on-server`, a command for tests (`executeServerCommand` of @web/test-runner-commands). */
export const serverCommand = {
  name: 'server-command',
  async executeCommand({ command, payload: { address, elements } = {} }) {
    if (command !== 'render-on-server') return undefined;
    const { setPage } = await import(server.href);
    setPage(address);
    return elements.map(([tag, attributes]) => renderElement(tag, attributes)).join('\n');
  },
};
