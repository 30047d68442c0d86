import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';

const name = 'thank-you';
const tag = `ps-${name}`;

/** All that a widget needs: its folder, and its words. */
const files = {
  'src/content/thank-you.ts': `import type { MsgFn } from '@lit/localize';

export const thankYouWords = (msg: MsgFn) => ({
  heading: msg('Thank you', { id: 'thank-you-heading' }),
});
`,
  'src/thank-you/events.ts': `export class ThankYouEvent extends Event {
  constructor() {
    super('ps-thanked', { bubbles: true, composed: true });
  }
}
`,
  'src/thank-you/thank-you.ts': `import { html, type TemplateResult } from 'lit';
import { thankYouWords } from '../content/thank-you.js';
import { Widget } from '../shared/widget.js';
import { ThankYouEvent } from './events.js';

/**
 * Says thank you.
 *
 * @summary Thanks.
 * @tagname ps-thank-you
 * @fires {ThankYouEvent} ps-thanked - A reader pressed the button.
 */
export class PsThankYou extends Widget {
  static override readonly content = [thankYouWords];

  protected override renderContent(): TemplateResult {
    const { heading } = thankYouWords(this.locale.msg);
    return html\`\${this.renderHeading(heading)}
      <button @click=\${() => this.dispatchEvent(new ThankYouEvent())}>\${heading}</button>\`;
  }
}
`,
  'src/thank-you/define.ts': `import { defineElement } from '../shared/define-element.js';
import { PsThankYou } from './thank-you.js';

defineElement('ps-thank-you', PsThankYou);
`,
  'src/thank-you/index.ts': `export { PsThankYou } from './thank-you.js';
export { ThankYouEvent } from './events.js';
`,
  'src/thank-you/description.ts': `import { pageAddress } from '../content/partnership-page.js';
import { thankYouWords } from '../content/thank-you.js';
import { ownHeading, type Description } from '../markup/description.js';
import { linkParagraph } from '../markup/html.js';

export const description = {
  tag: 'ps-thank-you',
  name: 'Thank you',
  about: { what: 'Thanks.', whose: 'Ours.' },
  title: (msg) => thankYouWords(msg).heading,
  height: 200,
  example: {},
  short: ({ msg }) => [linkParagraph(pageAddress, thankYouWords(msg).heading)],
  full: (context) => ownHeading(context, thankYouWords(context.msg).heading),
  earlyStyle: '',
} as const satisfies Description;
`,
};

const list = 'src/widgets.json';
/** What the build writes from the list. */
const written = ['src/define.ts', 'src/embed/widgets.ts', 'src/index.ts'];

const home = process.cwd();
const scratch = mkdtempSync(join(tmpdir(), 'fifth-'));
const copied = readdirSync('.').filter((each) =>
  /^(src|scripts|types|xliff|eslint|bench|LICENSE|package\.json|lit-localize\.json|tsconfig.*|.*\.config\.mjs)$/.test(
    each,
  ),
);

/** Files that there were before, and that are other ones now. */
const changed = () =>
  copied.flatMap(filesIn).filter((path) => read(path) !== read(join(home, path)));

function filesIn(path) {
  if (!statSync(join(home, path)).isDirectory()) return [path];
  return readdirSync(join(home, path)).flatMap((each) => filesIn(join(path, each)));
}

const read = (path) => readFileSync(path, 'utf8');
const load = (path) => import(pathToFileURL(resolve(path)));
const check = () =>
  spawnSync(process.execPath, ['scripts/build/check-lists.mjs'], { encoding: 'utf8' });

let changedByHand;
let checked;

before(() => {
  for (const each of copied) cpSync(each, join(scratch, each), { recursive: true });
  symlinkSync(join(home, 'node_modules'), join(scratch, 'node_modules'));
  process.chdir(scratch);
  for (const [path, text] of Object.entries(files)) {
    assert.ok(!existsSync(path), path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const line = `,\n  "${name}": { "bytes": 10000 }\n}`;
  writeFileSync(list, read(list).replace(/\n}\s*$/, `${line}\n`));
  changedByHand = changed();
  checked = check();
  execFileSync(process.execPath, ['scripts/build/build.mjs'], { stdio: ['ignore', 'ignore', 2] });
});
after(() => {
  process.chdir(home);
  rmSync(scratch, { recursive: true });
});

test('one file is changed by hand, by one line, and the build writes the others', () => {
  assert.deepEqual(changedByHand, [list]);
  const lines = (path) => read(path).trimEnd().split('\n').length;
  assert.equal(lines(list), lines(join(home, list)) + 1);
  assert.deepEqual(changed().sort(), [...written, list].sort());
});

test('the check names each list that the build has not written yet', () => {
  assert.equal(checked.status, 1);
  const expected = written.map((path) => `${path} is not as ${list} has it: run npm run build`);
  assert.deepEqual(checked.stderr.trim().split('\n').sort(), expected);
  assert.equal(check().status, 0);
});

test('it has a script of its own, and is among those of widgets.js', async () => {
  assert.deepEqual(await registeredBy(`dist/${name}.js`), [tag]);
  const { tags } = await load('dist/esm/embed/snippet.js');
  assert.equal(tags.at(-1), tag);
  assert.deepEqual(await registeredBy('dist/widgets.js'), [...tags]);
});

/** The elements that a script registers, in a page with no more than it needs for that. */
async function registeredBy(script) {
  const registered = [];
  const page = {
    window: globalThis,
    HTMLElement: class {},
    document: { createTreeWalker: () => ({}), createComment: () => ({}) },
    customElements: { get: () => undefined, define: (each) => registered.push(each) },
  };
  Object.assign(globalThis, page);
  await load(script);
  for (const each of Object.keys(page)) delete globalThis[each];
  return registered;
}

test('its class and event are among the modules, and described with them', async () => {
  const { PsThankYou, ThankYouEvent } = await load('dist/esm/index.js');
  assert.equal(PsThankYou.name, 'PsThankYou');
  assert.equal(new ThankYouEvent().type, 'ps-thanked');
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const declarations = modules.flatMap((module) => module.declarations);
  const element = declarations.find(({ tagName }) => tagName === tag);
  assert.deepEqual(
    element.events.map((event) => event.name),
    ['ps-thanked'],
  );
});

test('its snippets are written, and the manifest lists all that is its own', () => {
  const short = read(`dist/snippets/${name}.short.html`);
  assert.match(
    short,
    /<ps-thank-you>\n {2}<p><a href="[^"]+">Thank you<\/a><\/p>\n<\/ps-thank-you>/,
  );
  const full = read(`dist/snippets/${name}.full.html`);
  assert.match(full, /ps-thank-you:is\(:not\(:defined\)[^]+<h2>Thank you<\/h2>/);
  const manifest = JSON.parse(read('dist/manifest.json'));
  for (const path of [`${name}.js`, `snippets/${name}.short.html`, `snippets/${name}.full.html`]) {
    assert.match(manifest.files[path].integrity, /^sha384-/, path);
  }
});

test('it is in the builder’s form, and what is measured', async () => {
  const { readFields } = await load('dist/esm/builder/fields.js');
  const fields = readFields(JSON.parse(read('dist/custom-elements.json')));
  assert.deepEqual(fields.own['ps-thank-you'], []);
  assert.match(read('dist/builder-parts.js'), /ps-thank-you/);
  const { byteLimits } = await load('bench/limits.mjs');
  assert.equal(byteLimits[`${name}.js`], 10_000);
  const { default: releases } = await load('rollup.config.mjs');
  assert.ok(releases.some(({ output }) => output.file === `dist/${name}.js`));
});

test('its room opens as the others do', async () => {
  const { roomRules } = await load('eslint/rooms.mjs');
  const parser = { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } };
  const problems = (path, code) =>
    new Linter({ cwd: scratch }).verify(code, [parser, ...roomRules], { filename: path });
  for (const path of Object.keys(files)) assert.deepEqual(problems(path, files[path]), [], path);
  for (const [path, code] of [
    [`src/${name}/${name}.ts`, `import '../case-study/index.js';`],
    ['src/case-study/case-study.ts', `import '../${name}/index.js';`],
    [`src/${name}/${name}.ts`, `import './description.js';`],
    [`src/${name}/${name}.ts`, `import '../markup/html.js';`],
  ]) {
    assert.equal(problems(path, code)[0]?.ruleId, 'no-restricted-imports', `${path}: ${code}`);
  }
});
