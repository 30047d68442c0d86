/** Asked for only when a file is: a script that came as text has no address to start from. */
const here = () => new URL('../', import.meta.url);

/** The folder that a page names, since something there moves its scripts, or merges them. */
function named(): URL | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="partnership-southwark-files"]');
  return meta ? new URL(meta.content.replace(/\/*$/, '/'), document.baseURI) : undefined;
}

/**
 * The address of a file that a release has beside its scripts: one folder up from this module in
 * `esm/`, unless the page says otherwise. Where the build puts the module into another file, it
 * adjusts `import.meta.url`.
 */
export const addressOf = (file: string): string => new URL(file, named() ?? here()).href;
