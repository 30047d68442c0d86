import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { catalogue, fileName, languagesModule } from '../../scripts/localize/catalogue.mjs';
import { isolateForeign } from '../../scripts/localize/isolate.mjs';
import { readTranslations } from '../../scripts/localize/messages.mjs';
import { readRecord } from '../../scripts/localize/record.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'translations-'));
before(() => {
  for (const name of readdirSync('.')) {
    if (!/^(src|scripts|xliff|package\.json|lit-localize\.json|tsconfig.*)$/.test(name)) continue;
    cpSync(name, join(scratch, name), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(scratch, 'node_modules'));
});
after(() => rmSync(scratch, { recursive: true }));

/** Runs a script in the copy of the project. */
const run = (script, ...args) =>
  spawnSync(process.execPath, [`scripts/${script}`, ...args], { cwd: scratch, encoding: 'utf8' });

/** Changes a file in the copy of the project. */
function change(name, from, to) {
  const file = join(scratch, name);
  const text = readFileSync(file, 'utf8');
  assert.match(text, from);
  writeFileSync(file, text.replace(from, to));
}

test('an XLIFF file is read with its characters and its placeholders', () => {
  const xliff = inXliff(
    'A &amp; B &lt; <x id="1" equiv-text="${b}"/> <x id="0" equiv-text="${a}"/>',
  );
  assert.deepEqual(readTranslations(xliff, 'pl.xlf'), { greeting: 'A & B < {1} {0}' });
});

test('an element in a translation is named by its file and its id', () => {
  assert.throws(
    () => readTranslations(inXliff('<b>A</b>'), 'pl.xlf'),
    /^Error: pl.xlf, greeting: /,
  );
});

const inXliff = (target) => `<xliff><file target-language="pl"><body>
  <trans-unit id="waiting"><source>Wait</source></trans-unit>
  <trans-unit id="greeting"><source>Hello</source><target>${target}</target></trans-unit>
</body></file></xliff>`;

test('a catalogue is the same whatever the order, and only a draft’s tells the reader of it', () => {
  const translations = { b: 'Zwei', 'draft-notice': 'Entwurf', a: 'Eins' };
  const draft = { dir: 'ltr', status: 'draft' };
  assert.equal(catalogue(translations, draft), '{"a":"Eins","b":"Zwei","draft-notice":"Entwurf"}');
  assert.equal(
    catalogue(translations, { ...draft, status: 'reviewed' }),
    '{"a":"Eins","b":"Zwei"}',
  );
});

test('in text from right to left, names, numbers and values each stand alone', () => {
  const marked = (text) => isolateForeign(text).replaceAll('\u2068', '[').replaceAll('\u2069', ']');
  for (const [text, expected] of [
    ['قصة Tyrone', 'قصة [Tyrone]'],
    ['مع Partnership Southwark، NHS', 'مع [Partnership Southwark]، [NHS]'],
    ['الدكتورة Nancy Küchemann.', 'الدكتورة [Nancy Küchemann].'],
    ['NHS. Maya', '[NHS]. [Maya]'],
    ['COVID-19 و 2nd', '[COVID-19] و [2nd]'],
    ['منذ 2019 في Southwark', 'منذ [2019] في [Southwark]'],
    ['+44 20 7946 0000 أو 50%', '[+44 20 7946 0000] أو [50%]'],
    ['الخطوة {0} من {1}:', 'الخطوة [{0}] من [{1}]:'],
  ]) {
    assert.equal(marked(text), expected);
  }
  const arabic = catalogue({ a: 'قصة Tyrone' }, { dir: 'rtl', status: 'draft' });
  assert.equal(arabic, '{"a":"قصة \u2068Tyrone\u2069"}');
});

test('each language in dist is the file whose hash is in the script', () => {
  const { languages } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
  const digests = languages.map(({ tag, file }) => {
    const digest = createHash('sha256')
      .update(readFileSync(join('dist', file)))
      .digest('base64');
    assert.equal(file, fileName(tag, digest));
    return { language: tag, digest, record: readRecord(tag) };
  });
  assert.equal(readFileSync('src/locale/languages.ts', 'utf8'), languagesModule(digests));
  assert.equal(digests.length, 11);
});

test('the manifest says of each language what it is called and who answers for it', () => {
  const { languages } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
  for (const { tag, name, english, status, by, date } of languages) {
    const record = JSON.parse(readFileSync(`xliff/${tag}.json`, 'utf8'));
    assert.deepEqual(
      [name, english, status, by, date],
      [record.language, record.english, record.status, record.by, record.date],
    );
  }
});

test('a build that has other hashes than its translations says what to do', () => {
  change('src/locale/languages.ts', /'[^']{44}'/, `'${'A'.repeat(43)}='`);
  const { status, stderr } = run('build/build.mjs');
  assert.equal(status, 1);
  assert.match(stderr, /run npm run localize$/m);
});

test('npm run localize follows the code, and changes nothing when nothing has changed', () => {
  change('src/content/draft-notice.ts', /Read in English/, 'Show the English');
  const check = run('localize/localize.mjs', '--check');
  assert.equal(check.status, 1);
  assert.match(check.stderr, /^xliff\/pl.xlf is out of date: run npm run localize$/m);
  assert.match(check.stderr, /^src\/locale\/languages.ts is out of date/m);
  assert.match(check.stderr, /^pl: draft-read-english is older than its English/m);

  const first = run('localize/localize.mjs');
  assert.equal(first.status, 0);
  assert.match(first.stdout, /^xliff\/pl.xlf: written$/m);
  assert.match(first.stderr, /^pl: draft-read-english is older than its English/m);

  const second = run('localize/localize.mjs');
  assert.deepEqual([second.status, second.stdout, second.stderr], [0, '', first.stderr]);
});
