import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-'));
});
after(() => rmSync(folder, { recursive: true }));

/** What the command says of a page with this in its body, and how it ends. */
function check(body) {
  const file = join(folder, 'page.html');
  writeFileSync(file, `<html lang="pl"><h1>My</h1>${body}</html>`);
  const { stdout, status } = spawnSync(
    process.execPath,
    ['scripts/check-page/check-page.mjs', file],
    { encoding: 'utf8' },
  );
  return { lines: stdout.trim().split('\n'), status };
}

const vision = '<ps-vision-statement><p>Słowa.</p></ps-vision-statement>';
const script = '<script type="module" src="https://files.example/widgets.js"></script>';

test('check-page says which language a page’s widgets speak, and ends well', () => {
  assert.deepEqual(check(script + vision), {
    lines: [
      'good: The page has a widget: Vision statement.',
      'good: The script isn’t pinned: the page gets each release when its files are put on the server.',
      'note: The script comes from another website, as far as can be seen here. Its server has to have the file, and to let this site use it (Access-Control-Allow-Origin). If readers get the words in the tag alone, ask whoever looks after that server.',
      'note: A content security policy may also come in the page’s headers, which can’t be seen here. If readers get the words in the tag alone, ask whoever looks after the server.',
      'good: <ps-vision-statement> speaks Polish, as a draft, and says so.',
    ],
    status: 0,
  });
});

test('check-page ends with 1 if there is something to mend', () => {
  const { lines, status } = check(vision);
  assert.match(lines[1], /^to mend: There is no script of ours/);
  assert.equal(status, 1);
});

test('check-page ends with 2 if there is no page', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/check-page/check-page.mjs', join(folder, 'none.html')],
    { encoding: 'utf8' },
  );
  assert.match(stderr, /none\.html isn’t there\./);
  assert.equal(status, 2);
});
