import { isRefused } from './trusted-html.js';
import { version } from './version.js';

type Versioned = CustomElementConstructor & { readonly version?: string };

/**
 * Registers an element. Never throws, so that the others go on: a second copy of the same release
 * is silent. If another release, or another script, has the name already, that one stays and we say
 * so. Where the page lets us make no HTML, nothing is registered, and the words in the tag stay.
 */
export function defineElement(tag: string, element: Versioned): void {
  const existing = customElements.get(tag) as Versioned | undefined;
  if (!existing) {
    if (isRefused) return;
    try {
      customElements.define(tag, element);
    } catch (error) {
      console.error(`<${tag}> can’t be defined; the words in its tag stay.`, error);
    }
  } else if (existing.version !== version) {
    console.warn(
      `<${tag}>: version ${existing.version ?? 'unknown'} is already on this page; ` +
        `version ${version} from this script was not loaded. Use only one version on a page.`,
    );
  }
}
