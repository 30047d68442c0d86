import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { relative } from 'node:path';
import minifyHTMLLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { fetchCatalogues } from './scripts/build/catalogue-modules.mjs';
import { keepKindsTogether } from './scripts/build/keep-kinds-together.mjs';
import { ownPolicy } from './scripts/build/own-policy.mjs';
import { shortPaint } from './scripts/build/short-paint.mjs';
import { staticFields } from './scripts/build/static-fields.mjs';
import { widgetFolders } from './scripts/build/widget-lists.mjs';

/** The files that a script tag loads, and the module that each starts from. */
const entries = {
  widgets: 'define',
  ...Object.fromEntries(widgetFolders().map((folder) => [folder, `${folder}/define`])),
};

/** A module finds what lies beside it from where it was, not from the file that it is put into. */
const keepAddresses = {
  name: 'keep-addresses',
  resolveImportMeta(property, { moduleId, format }) {
    if (property !== 'url') return null;
    const script = format === 'iife' ? 'currentScript.src' : 'import.meta.url';
    return `new URL('${relative('dist', moduleId)}',${script})`;
  },
};

const plugins = [
  fetchCatalogues,
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
  staticFields,
];

const minify = (format) => ({
  ecma: 2022,
  compress: { passes: 3, unsafe_arrows: true },
  format: { comments: false, ...format },
});

/* One configuration a file: each stands alone, with Lit inside and nothing loaded later. */
const release = (entry, output, terserOptions) => ({
  input: `dist/esm/${entry}.js`,
  output: { inlineDynamicImports: true, ...output },
  /* Nothing but define.js and main.js does anything by being loaded: what isn't used stays out. */
  treeshake: { moduleSideEffects: (id) => /\/(define|main)\.js$/.test(id) },
  plugins: [...plugins, terser(terserOptions)],
});

/*
 * A script that isn't a module, for sites where something merges scripts into one file: whatever
 * stands before it there ends at its first line, and what stands after it runs even if ours throws.
 */
const classic = release(
  'define',
  {
    file: 'dist/widgets.classic.js',
    format: 'iife',
    intro: 'try { const { currentScript } = document;',
    outro: '} catch (error) { console.error(error); }',
  },
  minify({ preamble: '\n;' }),
);

/** For the pages that an editor uses: what both need is in a file of its own. */
const tools = {
  input: { builder: 'dist/esm/builder/main.js', check: 'dist/esm/check/main.js' },
  output: { dir: 'dist', format: 'es', chunkFileNames: 'builder-parts.js' },
  treeshake: { moduleSideEffects: (id) => /\/main\.js$/.test(id) },
  plugins: [...plugins, terser({ module: true, ...minify() })],
};

/** For a frame's page, and for the page around it: nothing of the widgets is in these. */
const inFrames = ['frame', 'frame-resizer'].map((name) => ({
  input: `dist/esm/frame/${name}.js`,
  output: { file: `dist/${name}.js`, format: 'iife' },
  plugins: [terser(minify())],
}));

export default [
  ...Object.entries(entries).map(([name, entry]) =>
    release(entry, { file: `dist/${name}.js`, format: 'es' }, { module: true, ...minify() }),
  ),
  classic,
  tools,
  ...inFrames,
];
