/// <reference types="vite/client" />
import nhsuk from 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css?raw';

/** Pages that our widgets are guests in, by the style sheet that they bring. */
const hosts: Record<string, string> = {
  plain: '',
  'small-root': 'html { font-size: 62.5%; } body { font-size: 1.6rem; }',
  // Without its fonts, which would be asked of another server.
  nhsuk: nhsuk.replace(/@font-face\s*{[^}]*}/g, ''),
};

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

export const styleOf = (host: string): string => hosts[host] ?? '';

/** Gives the page that we are on a host's style. */
export function showOnPage(host: string): void {
  sheet.replaceSync(styleOf(host));
}
