/**
 * Runs before every test file (see web-test-runner.config.mjs) and ends every test with three
 * checks of the page as the test left it: axe's rules, id references, console messages.
 * They belong to the test itself, so a failure fails that test and the others go on.
 */
import { executeServerCommand } from '@web/test-runner-commands';
import { axeViolations } from './axe.js';
import { consoleMessages, isTestRunning, watchConsole } from './console.js';
import { danglingReferences } from './id-references.js';

watchConsole(window);

before(async () => {
  // Chromium's page serves one file after another, and keeps what the last one emulated.
  if (navigator.userAgent.includes('Chrome')) await executeServerCommand('reset-emulation');
});

beforeEach(function () {
  const test = this.currentTest!;
  const run = test.fn as (this: Mocha.Context) => unknown;
  if (run.length > 0) throw new Error('Return a promise instead of taking a callback');
  test.fn = async function (this: Mocha.Context) {
    isTestRunning(true);
    try {
      await run.call(this);
      await checkPage();
    } finally {
      consoleMessages.length = 0;
      isTestRunning(false);
    }
  };
});

after(() => {
  throwProblems(unexpectedMessages());
});

async function checkPage(): Promise<void> {
  throwProblems([
    ...(await axeViolations()),
    ...danglingReferences(document),
    ...unexpectedMessages(),
  ]);
}

function unexpectedMessages(): string[] {
  return consoleMessages.map((message) => `unexpected message in the console: ${message}`);
}

function throwProblems(problems: string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
