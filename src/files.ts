/** Asked for only when a file is: a script that came as text has no address to start from. */
const here = () => import.meta.url;

/**
 * The address of a file that a release has beside its scripts: one folder up from this module in
 * `esm/`. Where the build puts the module into another file, it adjusts `import.meta.url`.
 */
export const addressOf = (file: string): string => new URL(`../${file}`, here()).href;
