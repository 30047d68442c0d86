/**
 * For servers: registers the four, and has every language here, since a rendering there waits for
 * nothing. See docs/decisions/0017.
 */
import { load } from './locale/catalogues.js';
import { languages } from './locale/languages.js';
import './define.js';

// eslint-disable-next-line baseline-js/use-baseline -- for servers alone
await Promise.all(Object.keys(languages).map((language) => load(language, false)));

export { setPage } from './values/page.js';
