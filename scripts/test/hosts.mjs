// npm run test:hosts [-- --write] [-- --only chromium]: tries the widgets on every host of test/hosts/,
// and makes a table of it. A whole run fails if docs/hosts.md has another; --write writes it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import prettier from 'prettier';
import { testConfig } from '../../web-test-runner.config.mjs';
import { describeMissing, engines, findBrowsers } from './find-browsers.mjs';
import { hostTable } from './host-table.mjs';
import { tryOwnPages } from './own-pages.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const file = 'docs/hosts.md';
const { values } = parseArgs({ options: { write: { type: 'boolean' }, only: { type: 'string' } } });
const wanted = engines.filter((engine) => !values.only || engine.toLowerCase() === values.only);
const { missing } = findBrowsers(wanted);
if (missing.length > 0) {
  console.error(`${describeMissing(missing)}\nTo get the browsers: npm run browsers`);
  process.exit(1);
}

const results = [];
const runner = await startTestRunner({
  config: {
    ...testConfig(wanted, ['test/hosts/*.hosts.ts']),
    testsFinishTimeout: 600_000, // of all hosts: they are one file
    reporters: [defaultReporter({ reportTestProgress: false }), { stop }],
  },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
const isRunPassed = await new Promise((resolve) => runner.on('stopped', resolve));
results.push(...(await tryOwnPages(wanted)));

const table = hostTable(results, wanted);
console.log(table);
const good = results.filter(({ passed }) => passed);
console.log(`\n${good.length} of ${results.length} as they should be.`);
const isPassed = isRunPassed && good.length === results.length;
process.exit(isPassed && results.length > 0 && (await isAsWritten()) ? 0 : 1);

function stop({ sessions }) {
  for (const { browser, testResults } of sessions) {
    for (const { name: kind, tests } of testResults?.suites ?? []) {
      for (const { name, passed } of tests) {
        const [host, seen] = name.split(' → ');
        results.push({ kind, host, seen, passed, engine: browser.name });
      }
    }
  }
}

async function isAsWritten() {
  if (wanted.length < engines.length) return true;
  const before = readFileSync(file, 'utf8');
  const [introduction] = before.split('\n## ', 1);
  const style = { ...(await prettier.resolveConfig(file)), parser: 'markdown' };
  const after = await prettier.format(`${introduction}\n${table}`, style);
  if (after === before) return true;
  if (values.write) writeFileSync(file, after);
  else console.error(`${file} says something else: npm run test:hosts -- --write`);
  return values.write;
}
