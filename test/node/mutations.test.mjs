import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { make } from '../../scripts/mutate/make.mjs';
import { mutations } from '../../scripts/mutate/mutations.mjs';

const folder = mkdtempSync(join(tmpdir(), 'mutations-'));
after(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'code.ts');
const original = 'const sum = one + other; // $& $1';
writeFileSync(file, original);

test('a change is made where its text stands, and character for character', () => {
  const { changed } = make({ what: 'No sum.', file, from: 'one + other', to: '$& - $1' });
  assert.equal(changed, 'const sum = $& - $1; // $& $1');
});

for (const [where, from, times] of [
  ['nowhere', 'other + one', 0],
  ['in several places', 'o', 3],
]) {
  test(`a change whose text stands ${where} is named`, () => {
    assert.throws(() => make({ what: 'No sum.', file, from, to: '' }), {
      message: `“No sum.” can’t be made: “${from}” stands ${times} times in ${file}, not once`,
    });
  });
}

test('a change of a file that is gone is named', () => {
  const gone = join(folder, 'gone.ts');
  assert.throws(
    () => make({ what: 'No sum.', file: gone, from: 'one', to: '' }),
    /^Error: “No sum/,
  );
});

test('each change of the list fits the code, and names tests that are there', () => {
  for (const mutation of mutations) {
    const { original, changed } = make(mutation);
    assert.notEqual(changed, original, mutation.what);
    assert.ok(mutation.tests.length > 0, mutation.what);
    for (const path of mutation.tests) assert.ok(existsSync(path), `${mutation.what} ${path}`);
  }
});
