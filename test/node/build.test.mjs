import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { widgetFolders } from '../../scripts/build/widget-lists.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'widgets-'));
after(() => rmSync(scratch, { recursive: true }));

const sources = readdirSync('.').filter((name) =>
  /^(src|scripts|types|xliff|LICENSE|package\.json|lit-localize\.json|tsconfig.*|.*\.config\.mjs)$/.test(
    name,
  ),
);

/** Every file of dist/, by its path, as built in a folder of its own. */
function build(folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of sources) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, ['scripts/build/build.mjs'], { cwd: folder, stdio: 'inherit' });
  return contents(join(folder, 'dist'));
}

function contents(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path, 'base64')]),
  );
}

test('the same commit gives the same bytes, wherever it is built', () => {
  const here = contents('dist');
  const elsewhere = build(join(scratch, 'a/much/deeper/folder'));
  assert.ok('/widgets.js' in here && '/manifest.json' in here && '/custom-elements.json' in here);
  assert.deepEqual(Object.keys(here), Object.keys(elsewhere));
  for (const [file, bytes] of Object.entries(here))
    assert.ok(elsewhere[file] === bytes, `${file} differs`);
});

test('the version in the script is that of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.equal(JSON.parse(readFileSync('dist/manifest.json', 'utf8')).version, version);
  assert.ok(readFileSync('src/shared/version.ts', 'utf8').includes(`'${version}'`));
});

test('each file that a partner’s page loads stands alone, and no machine is named in dist', () => {
  const isTool = (file) => /^(builder|builder-parts|check)\.js$/.test(file); // for editors
  const all = readdirSync('dist').filter((file) => file.endsWith('.js'));
  const scripts = all.filter((file) => !isTool(file));
  assert.deepEqual(
    [all.length, scripts.length],
    [widgetFolders().length + 7, widgetFolders().length + 4],
  );
  for (const file of scripts) {
    const code = readFileSync(join('dist', file), 'utf8');
    assert.doesNotMatch(code, /\bimport\s*[("'{*]|\bfrom\s*["']/, file);
  }
  for (const [path, base64] of Object.entries(contents('dist'))) {
    const text = Buffer.from(base64, 'base64').toString();
    assert.ok(!text.includes(process.cwd()), path);
  }
});

test('the manifest describes the four elements: attributes, events, slots and parts', () => {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const elements = modules
    .flatMap((module) => module.declarations ?? [])
    .filter(({ tagName }) => tagName);
  const tags = elements.map(({ tagName }) => tagName).sort();
  assert.deepEqual(
    tags,
    widgetFolders()
      .map((folder) => `ps-${folder}`)
      .sort(),
  );
  for (const { tagName, attributes, slots, cssProperties } of elements) {
    const names = attributes.map(({ name }) => name);
    assert.ok(names.includes('heading-level') && names.includes('theme'), tagName);
    for (const { name, description } of attributes) assert.ok(description, `${tagName} ${name}`);
    assert.ok(
      slots.some(({ name }) => name === 'heading'),
      tagName,
    );
    assert.ok(
      cssProperties.some(({ name }) => name === '--ps-color-accent'),
      tagName,
    );
  }
});
