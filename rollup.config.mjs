import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { relative } from 'node:path';
import minifyHTMLLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { keepKindsTogether } from './scripts/build/keep-kinds-together.mjs';
import { ownPolicy } from './scripts/build/own-policy.mjs';
import { shortPaint } from './scripts/build/short-paint.mjs';
import { widgetFolders } from './scripts/build/widget-lists.mjs';

/** The files that a script tag loads, and the module that each starts from: the builder's comes last. */
const entries = {
  widgets: 'define',
  ...Object.fromEntries(widgetFolders().map((folder) => [folder, `${folder}/define`])),
  builder: 'builder/main',
};

/** A module finds what lies beside it from where it was, not from the file that it is put into. */
const keepAddresses = {
  name: 'keep-addresses',
  resolveImportMeta: (property, { moduleId }) =>
    property === 'url' ? `new URL('${relative('dist', moduleId)}',import.meta.url)` : null,
};

/* One configuration a file: each stands alone, with Lit inside and nothing loaded later. */
export default Object.entries(entries).map(([name, entry]) => ({
  input: `dist/esm/${entry}.js`,
  output: { file: `dist/${name}.js`, format: 'es', inlineDynamicImports: true },
  /* Nothing but define.js and main.js does anything by being loaded: what isn't used stays out. */
  treeshake: { moduleSideEffects: (id) => /\/(define|main)\.js$/.test(id) },
  plugins: [
    keepKindsTogether('dist/esm'),
    keepAddresses,
    ownPolicy,
    nodeResolve({ exportConditions: ['production', 'browser'] }),
    minifyHTMLLiterals({
      failOnError: true,
      /* Without its slash, each part of a drawing would hold the next. */
      options: { minifyOptions: { keepClosingSlash: true } },
    }),
    shortPaint,
    terser({
      ecma: 2022,
      module: true,
      compress: { passes: 3, unsafe_arrows: true },
      format: { comments: false },
    }),
  ],
}));
