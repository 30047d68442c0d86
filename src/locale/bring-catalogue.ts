/**
 * How a language comes: as a file, in the scripts that a release has. In `dist/esm/` the build puts
 * another module here (`scripts/build/catalogue-modules.mjs`), by which bundlers find the languages.
 */
export { bringCatalogue } from './fetch-catalogue.js';
