/** A function, since a script that came as text has an address from which nothing can be found. */
const here = () => import.meta.url;

/**
 * The address of a file that a release has beside its scripts: one folder above this module, as it
 * stands in `esm/`. The build keeps that true wherever it puts the module.
 */
export const addressOf = (file: string): string => new URL(`../${file}`, here()).href;
