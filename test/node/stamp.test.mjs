import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { isInput, readInputs, whyStale, writeStamp } from '../../scripts/build/stamp.mjs';

let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stamp-'));
  write('src/define.ts', 'define();');
  write('xliff/pl.xlf', '<xliff/>');
  write('package.json', '{}');
  write('dist/esm/define.js', 'define();');
  writeStamp(root, readInputs(root));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test('what was built from the code as it is now is new', () => {
  assert.equal(whyStale(root), undefined);
  write('src/define.ts', 'define();');
  assert.equal(whyStale(root), undefined, 'only contents count, not when they were written');
});

for (const [what, path] of [
  ['a changed source', 'src/define.ts'],
  ['a new source', 'src/shared/new.ts'],
  ['a changed translation', 'xliff/pl.xlf'],
  ['another version or package', 'package.json'],
  ['a changed setting', 'tsconfig.build.json'],
  ['a changed step of the build', 'scripts/build/manifest.mjs'],
  ['a built file that was changed by hand', 'dist/esm/define.js'],
]) {
  test(`dist is old after ${what}`, () => {
    write(path, 'other');
    assert.equal(whyStale(root), `${path} has changed since dist/ was built`);
  });
}

test('dist is old after a source is gone', () => {
  rmSync(join(root, 'src/define.ts'));
  assert.equal(whyStale(root), 'src/define.ts has changed since dist/ was built');
});

test('what changes while the build runs makes dist old', () => {
  const before = readInputs(root);
  write('src/define.ts', 'other();');
  writeStamp(root, before);
  assert.equal(whyStale(root), 'src/define.ts has changed since dist/ was built');
});

test('a dist that is missing, or of unknown origin, is not taken for new', () => {
  renameSync(join(root, 'dist'), join(root, 'elsewhere'));
  assert.equal(whyStale(root), 'dist/ has not been built here');
  renameSync(join(root, 'elsewhere'), join(root, 'dist'));
  rmSync(join(root, '.built-from.json'));
  assert.equal(whyStale(root), 'dist/ has not been built here');
});

test('files that the build doesn’t read are no matter', () => {
  for (const path of ['README.md', 'src/.define.ts.swp', 'xliff/README.md', 'xliff/glossary/pl.md'])
    write(path, 'other');
  write('test/define.test.ts', 'other');
  write('scripts/serve/serve.mjs', 'other');
  assert.equal(whyStale(root), undefined);
  assert.ok(isInput('rollup.config.mjs') && !isInput('eslint.config.mjs'));
});

test('--no-build refuses to test a dist that is not new', () => {
  for (const name of ['scripts', 'web-test-runner.config.mjs'])
    cpSync(name, join(root, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  const args = ['scripts/test/test.mjs', '--no-build', '--only', 'chromium', 'some.test.mjs'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
  });
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(
    stderr,
    /^scripts\/\S+ has changed since dist\/ was built: run npm run build, or leave --no-build out\n$/,
  );
});
