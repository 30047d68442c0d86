/** Counts the tests of each engine into `counts`: engine → { passed, failed }. */
export function countReporter(counts) {
  return {
    stop({ sessions }) {
      for (const session of sessions) countSession(session, counts.get(session.browser.name));
    },
  };
}

function countSession({ testResults, passed, errors, testFile, browser }, count) {
  const failedBefore = count.failed;
  if (testResults) countSuite(testResults, count);
  // A file that did not load, a crash or a broken hook fails no test of its own.
  if (!passed && count.failed === failedBefore) {
    count.failed += 1;
    console.error(`${browser.name}: ${testFile} failed. ${errors[0]?.message ?? ''}`);
  }
}

function countSuite({ suites, tests }, count) {
  for (const test of tests) count[test.passed ? 'passed' : 'failed'] += 1;
  for (const suite of suites) countSuite(suite, count);
}
