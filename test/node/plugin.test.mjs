import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { readFields } from '../../dist/esm/builder/fields.js';
import { pluginZip } from '../../scripts/plugin/make.mjs';
import { php, Translatable } from '../../scripts/plugin/php.mjs';
import { pot } from '../../scripts/plugin/pot.mjs';
import { filesIn } from '../../scripts/site/files.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const zip = await pluginZip('dist');
const files = unzipSync(zip);
const read = (path) => strFromU8(files[`partnership-southwark/${path}`]);

test('the plug-in holds its own files and what pages load, and nothing else', () => {
  const languages = filesIn('dist/locales').map((file) => `widgets/locales/${file}`);
  const expected = [
    'editor.js',
    'languages/partnership-southwark.pot',
    'partnership-southwark.php',
    'readme.txt',
    'widgets.php',
    'widgets/LICENSE',
    ...languages,
    'widgets/widgets.js',
    'widgets/words.css',
    'words.php',
  ];
  assert.deepEqual(
    Object.keys(files).sort(),
    expected.map((path) => `partnership-southwark/${path}`).sort(),
  );
  assert.equal(read('widgets/widgets.js'), readFileSync('dist/widgets.js', 'utf8'));
});

test('the plug-in has the release’s version, and no gap is left to fill', () => {
  assert.match(read('partnership-southwark.php'), new RegExp(` \\* Version: ${version}\n`));
  assert.match(read('readme.txt'), new RegExp(`Stable tag: ${version}\n`));
  for (const path of ['partnership-southwark.php', 'readme.txt'])
    assert.doesNotMatch(read(path), /\{\{/);
});

test('the same release makes the same zip', async () => {
  assert.deepEqual(await pluginZip('dist'), zip);
});

test('words with quotation marks and backslashes stay as they are in PHP', () => {
  assert.equal(php({ a: ["it's", '\\'] }), "array('a' => array('it\\'s', '\\\\'))");
});

test('words that are asked of WordPress stay as they are, in PHP and in the template for translators', () => {
  const code = php([new Translatable("it's"), new Translatable('a "b"'), new Translatable("it's")]);
  assert.match(code, /^array\(__\( 'it\\'s', 'partnership-southwark' \), /);
  const [, ...entries] = pot('1.2.3', [['a.php', code]]).split('\n\n');
  assert.deepEqual(entries, [
    '#: a.php\nmsgid "it\'s"\nmsgstr ""',
    '#: a.php\nmsgid "a \\"b\\""\nmsgstr ""\n',
  ]);
});

test('the template for translators has each setting of the inspector, once', () => {
  const template = read('languages/partnership-southwark.pot');
  const ids = [...template.matchAll(/^msgid "(.+)"$/gm)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
  const { shared, own } = readFields(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));
  const said = [shared, ...Object.values(own)].flat().flatMap(({ label, hint }) => [label, hint]);
  const others = ['Settings', 'As it comes', 'Partnership Southwark: %s', 'Language', 'Case study'];
  for (const words of [...said, ...others].map((each) => each.replaceAll('"', '\\"'))) {
    assert.ok(ids.includes(words), words);
  }
});
