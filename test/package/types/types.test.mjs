/** What TypeScript and the frameworks' own checkers say of the packed package. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { install, packageName } from '../install.mjs';

const tags = ['ps-case-study', 'ps-priority-cards', 'ps-vision-statement', 'ps-welcome-video'];

let installed;
before(() => (installed = install(import.meta.dirname)));
after(() => installed.remove());

/** What a program of the site's packages prints, and whether it is content. */
function ask(command) {
  const { site } = installed;
  const [program, ...args] = command.split(' ');
  const path = join(site, 'node_modules/.bin', program);
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
  const { stdout, status } = spawnSync(path, args, { cwd: site, encoding: 'utf8', env });
  return { said: stdout.trim(), isContent: status === 0 };
}

/** What a checker says of one file. */
function check(checker, file, compilerOptions = {}) {
  const config = { extends: './tsconfig.json', compilerOptions, include: [`cases/${file}`] };
  const name = `tsconfig.${file}.json`;
  writeFileSync(join(installed.site, name), JSON.stringify(config));
  return ask(checker.replace('CONFIG', name));
}

const ours = (path) => join(installed.site, 'node_modules', packageName, path);
const readOurs = (path) => JSON.parse(readFileSync(ours(path), 'utf8'));
const fine = { said: '', isContent: true };
const jsx = (jsxImportSource, jsx = 'react-jsx') => ({ jsx, jsxImportSource });

const typeScript = {
  'define.js brings all elements and events': ['define.ts'],
  'the define.js of one widget brings that one': ['define-one.ts'],
  'React 19 knows the elements': ['react.tsx', jsx('react')],
  'Preact knows the elements': ['preact.tsx', jsx('preact')],
  'Solid knows the elements': ['solid.tsx', jsx('solid-js', 'preserve')],
};

for (const [title, [file, options]] of Object.entries(typeScript)) {
  test(`${title}, and TypeScript refuses what they don’t have`, () => {
    assert.deepEqual(check('tsc -p CONFIG', file, options), fine);
  });
}

test('Vue knows the elements, and refuses what they don’t have', () => {
  assert.deepEqual(check('vue-tsc -p CONFIG', 'vue.vue'), fine);
});

const svelteCheck = 'svelte-check --tsconfig CONFIG --output machine';

test('Svelte knows the elements', () => {
  assert.match(check(svelteCheck, 'right.svelte').said, / 0 ERRORS 0 WARNINGS/);
});

test('Svelte refuses what they don’t have', () => {
  const { said } = check(svelteCheck, 'wrong.svelte');
  assert.match(said, /8:16 "Type '\\"some\\"' is not assignable/);
  assert.match(said, /9:20 "Type '\({ to }: StepChangeEvent\) => void' is not assignable/);
});

test('VS Code and JetBrains are told of every element', () => {
  const { tags: known } = readOurs('dist/vscode.html-custom-data.json');
  const { elements } = readOurs('dist/web-types.json').contributions.html;
  for (const list of [known, elements]) {
    assert.deepEqual(list.map(({ name }) => name).sort(), tags);
  }
  assert.equal(readOurs('package.json')['web-types'], 'dist/web-types.json');
});

test('each module has a source map with its source inside', () => {
  const code = readFileSync(ours('dist/esm/case-study/case-study.js'), 'utf8');
  const [, map] = /\/\/# sourceMappingURL=(.+)$/.exec(code.trim());
  const { sourcesContent } = readOurs(`dist/esm/case-study/${map}`);
  assert.equal(sourcesContent[0], readFileSync('src/case-study/case-study.ts', 'utf8'));
});

test('publint has nothing to say', () => {
  const { said, isContent } = ask(`publint ${ours('')} --strict`);
  assert.ok(isContent && said.endsWith('All good!'), said);
});

test('attw finds the types of each entry, for those who use ES modules', () => {
  const { said, isContent } = ask(`attw ${installed.tarball} --profile esm-only`);
  assert.ok(isContent, said);
});
