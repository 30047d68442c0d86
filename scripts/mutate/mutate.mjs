/**
 * Makes each careless change of mutations.mjs in a copy of the project, and asks whether its tests
 * notice. Stryker would make changes up by itself, but has no runner for @web/test-runner.
 *   npm run mutate -- [word of the change's sentence or file]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isInput, readInputs, whyStale, writeStamp } from '../build/stamp.mjs';
import { enterCopy } from './copy.mjs';
import { make } from './make.mjs';
import { mutations } from './mutations.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

let running;
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);

const [word = ''] = process.argv.slice(2);
const isChosen = ({ what, file }) => `${what} ${file}`.toLowerCase().includes(word.toLowerCase());
const chosen = mutations.filter(isChosen).map(prepare);
if (chosen.length === 0) fail(`No change has “${word}” in its sentence or its file`);

enterCopy();
await expectGreen();

// Last those that leave another dist/ behind.
chosen.sort((one, other) => needsBuild(one) - needsBuild(other));
let unnoticed = 0;
for (const mutation of chosen) {
  writeFileSync(mutation.file, mutation.changed);
  const [isNoticed, by] = await outcome(mutation);
  writeFileSync(mutation.file, mutation.original);
  if (!isNoticed) unnoticed += 1;
  const verdict = isNoticed ? 'noticed' : 'NOT NOTICED';
  console.log(`${verdict.padEnd(11)}  ${by.padEnd(20)}  ${mutation.what} (${mutation.file})`);
}
console.log(`${chosen.length - unnoticed} noticed, ${unnoticed} not noticed`);
process.exit(unnoticed > 0 ? 1 : 0);

function prepare(mutation) {
  try {
    return { engine: 'chromium', ...mutation, ...make(mutation) };
  } catch ({ message }) {
    return fail(message);
  }
}

/** Whether a change was noticed, and by how many tests or by what else. */
async function outcome(mutation) {
  if (needsBuild(mutation)) {
    const { isGreen } = await build();
    if (!isGreen) return [true, 'by the build'];
  } else {
    writeStamp('.', readInputs('.')); // none of these tests looks at dist/
  }
  const { isGreen, output } = await runTests(mutation);
  return [!isGreen, output.trim().split('\n').at(-1)];
}

function needsBuild({ file, tests, build }) {
  return isInput(file) && (build || tests.some((test) => read(test).includes('dist/')));
}

/** Without a change every test must pass: only then does it say something that one fails. */
async function expectGreen() {
  if (whyStale('.')) {
    const { isGreen, output } = await build();
    if (!isGreen) fail(`${output}\nThe build fails without any change`);
  }
  for (const engine of new Set(chosen.map((mutation) => mutation.engine))) {
    const mine = chosen.filter((mutation) => mutation.engine === engine);
    const tests = [...new Set(mine.flatMap((mutation) => mutation.tests))];
    const { isGreen, output } = await runTests({ engine, tests });
    if (!isGreen) fail(`${output}\nThese tests fail without any change`);
  }
}

function build() {
  return runNode('scripts/build/build.mjs');
}

function runTests({ engine, tests }) {
  return runNode('scripts/test/test.mjs', '--no-build', '--only', engine, ...tests);
}

/** In a group of its own, so that it can be stopped with all that it has started. */
async function runNode(...args) {
  running = spawn(process.execPath, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [running.stdout, running.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  const [code] = await once(running, 'close');
  running = undefined;
  if (isStopping) process.exit(1);
  return { isGreen: code === 0, output };
}

function stop() {
  isStopping = true;
  if (running) process.kill(-running.pid);
  else process.exit(1);
}

function read(file) {
  return readFileSync(file, 'utf8');
}

function fail(words) {
  console.error(words);
  process.exit(1);
}
