// Builds, then runs all tests: Node's own, and the browsers' in Chromium, Firefox and WebKit.
//   npm test -- [--no-build] [--only chromium] [test/some.test.ts …]
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { testConfig } from '../../web-test-runner.config.mjs';
import { whyStale } from '../build/stamp.mjs';
import { countReporter } from './count-reporter.mjs';
import { describeMissing, engines, findBrowsers } from './find-browsers.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', multiple: true }, 'no-build': { type: 'boolean' } },
});
const nodeFiles = positionals.filter(isNodeTest);
const browserFiles = positionals.filter((file) => !isNodeTest(file));
const wanted = chooseEngines(values.only ?? enginesFor(browserFiles));

const { missing } = findBrowsers(wanted);
if (missing.length > 0) {
  console.error(`${describeMissing(missing)}\nTo get the browsers: npm run browsers`);
  process.exit(1);
}

const stale = values['no-build'] && whyStale('.');
if (stale) {
  console.error(`${stale}: run npm run build, or leave --no-build out`);
  process.exit(1);
}

const counts = new Map(); // of tests, by engine
process.on('exit', report); // on every way out, a crash among them
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

if (!values['no-build']) {
  execFileSync(process.execPath, ['scripts/build/build.mjs'], { stdio: 'inherit' });
}

if (positionals.length === 0) nodeFiles.push(...findNodeTests());
if (nodeFiles.length > 0) await runNodeTests();
if (positionals.length === 0 || browserFiles.length > 0) await runBrowserTests();
process.exit();

function enginesFor(files) {
  const chromiumOnly =
    files.length > 0 && files.every((file) => file.endsWith('.chromium.test.ts'));
  return chromiumOnly ? ['Chromium'] : engines;
}

function chooseEngines(names) {
  const chosen = names.map((name) =>
    engines.find((one) => one.toLowerCase() === name.toLowerCase()),
  );
  if (chosen.includes(undefined)) {
    console.error(`--only takes ${engines.join(', ')}`);
    process.exit(1);
  }
  return chosen;
}

function isNodeTest(file) {
  return file.endsWith('.test.mjs');
}

function findNodeTests() {
  if (!existsSync('test/node')) return [];
  return readdirSync('test/node', { recursive: true })
    .filter(isNodeTest)
    .map((file) => `test/node/${file}`);
}

function runNodeTests() {
  const count = { passed: 0, failed: 0 };
  counts.set('Node', count);
  const keys = { pass: 'passed', fail: 'failed', cancelled: 'failed' };
  const events = run({ files: nodeFiles, concurrency: true });
  events.on('test:diagnostic', ({ message, nesting }) => {
    const [, word, number] = /^(pass|fail|cancelled) (\d+)$/.exec(message) ?? [];
    if (word && nesting === 0) count[keys[word]] += Number(number);
  });
  return new Promise((resolve) => {
    events.compose(spec).on('end', resolve).pipe(process.stdout);
  });
}

async function runBrowserTests() {
  for (const engine of wanted) counts.set(engine, { passed: 0, failed: 0 });
  const reporters = [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    countReporter(counts),
  ];
  const runner = await startTestRunner({
    config: {
      ...testConfig(wanted, browserFiles.length > 0 ? browserFiles : undefined),
      reporters,
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) return; // it has said why it could not start
  await new Promise((resolve) => runner.on('stopped', resolve));
}

/** Writes past the console, which the test runner holds back while it is running. */
function report(code) {
  let passed = 0;
  let failed = 0;
  for (const [name, count] of counts) {
    const ranNone = count.passed + count.failed === 0;
    if (ranNone) count.failed = 1;
    const note = ranNone ? ' (no test ran)' : '';
    process.stdout.write(`${name}: ${count.passed} passed, ${count.failed} failed${note}\n`);
    passed += count.passed;
    failed += count.failed;
  }
  if (code !== 0 && failed === 0) failed = 1;
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
