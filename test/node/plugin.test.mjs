import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { pluginZip } from '../../scripts/plugin/make.mjs';
import { php } from '../../scripts/plugin/php.mjs';
import { filesIn } from '../../scripts/site/files.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const zip = await pluginZip('dist');
const files = unzipSync(zip);
const read = (path) => strFromU8(files[`partnership-southwark/${path}`]);

test('the plug-in holds its own files and what pages load, and nothing else', () => {
  const languages = filesIn('dist/locales').map((file) => `widgets/locales/${file}`);
  const expected = [
    'editor.js',
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
