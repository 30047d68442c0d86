import baselineJs from 'eslint-plugin-baseline-js';
import litA11y from 'eslint-plugin-lit-a11y';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { noNodeAssertion } from './eslint/no-node-assertion.mjs';
import { roomRules } from './eslint/rooms.mjs';

/** Words that must not stand in our code, and what to do instead. */
const banned = [
  {
    selector:
      'Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeStatic|innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Let Lit render it: markup from strings is how pages get broken into.',
  },
];

const bannedInStyles = [
  {
    selector: 'TemplateElement[value.raw=/\\d(rem|vw|vh)\\b/]',
    message: 'Size in em or container units: the root’s font and the window are the host’s.',
  },
  {
    selector:
      'TemplateElement[value.raw=/(^|[\\s;{(-])(left|right|top|bottom)\\s*:|-(left|right|top|bottom)(-\\w+)?\\s*:|[^-]\\b(float|text-align|clear):\\s*(left|right)/]',
    message: 'Use logical properties: the page may run from right to left.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist',
      'types',
      'test/package/types/cases',
      'site/',
      'bench/releases',
      'storybook-static',
      'coverage',
      '.localize',
      '.mutate',
      '.pictures',
    ],
  },
  { files: ['**/*.{ts,mjs,js}'], extends: [tseslint.configs.recommended] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari forgets that a list without markers is a list, unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['stories/**/*.ts', '.storybook/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...banned] },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'baseline-js': baselineJs },
    rules: {
      // What every browser of package.json’s `browserslist` has (docs/decisions/0014).
      'baseline-js/use-baseline': [
        'error',
        {
          available: 2021,
          includeWebApis: { preset: 'type-aware' },
          includeJsBuiltins: { preset: 'type-aware' },
          // Without states, the style that needs one ends with the definition; without
          // checkVisibility(), an element’s boxes say whether it is shown; without sheets of a
          // script’s, Lit makes style elements.
          ignoreFeatures: ['state', 'check-visibility', 'constructed-stylesheets'],
        },
      ],
      'no-restricted-syntax': ['error', ...banned, ...bannedInStyles],
    },
  },
  {
    // The page that editors use says so where it can’t copy.
    files: ['src/builder/*.ts'],
    rules: {
      'baseline-js/use-baseline': [
        'error',
        {
          available: 2022,
          includeWebApis: { preset: 'type-aware' },
          ignoreFeatures: ['async-clipboard'],
        },
      ],
    },
  },
  ...roomRules,
  {
    files: ['test/**/*.ts'],
    plugins: { local: { rules: { 'no-node-assertion': noNodeAssertion } } },
    rules: {
      'local/no-node-assertion': 'error',
      // Chai's assertions look like expressions and like promises; they are neither.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
);
