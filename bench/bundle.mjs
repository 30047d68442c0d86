import { rollup } from 'rollup';
import releases from '../rollup.config.mjs';

/** The settings of each file that a visitor’s page loads; the first is that of all four widgets. */
const scripts = releases.filter(({ output }) => output.file);
export { scripts as releases };
const [{ plugins, treeshake }] = scripts;

export const releasePlugins = plugins;

/** Those that find modules, without those that make them smaller. */
export const readablePlugins = plugins.filter(({ name }) =>
  ['fetch-catalogues', 'node-resolve'].includes(name),
);

/** Lit alone: what any element built on it brings along. */
export const litCore = {
  name: 'lit-core',
  resolveId: (id) => (id === 'lit-core' ? id : null),
  load: (id) => (id === 'lit-core' ? `export { LitElement, html, css } from 'lit';` : null),
};

/** Leaves Lit out of a bundle. */
export const withoutLit = {
  name: 'without-lit',
  resolveId: (id) => (/^lit(\/|$)/.test(id) ? { id, external: true } : null),
};

/** The code of one bundle, made as for a release but kept in memory. */
export async function bundle(input, withPlugins) {
  const build = await rollup({ input, plugins: withPlugins, treeshake });
  const { output } = await build.generate({ format: 'es', inlineDynamicImports: true });
  await build.close();
  return output[0].code;
}
