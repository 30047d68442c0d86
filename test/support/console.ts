/** Warnings and errors that no test has taken yet. Each must be taken, or fails its test. */
export const consoleMessages: string[] = [];

let testRunning = false;

/** Between tests, messages reach the terminal too: no test can show why a file did not load. */
export function isTestRunning(running: boolean): void {
  testRunning = running;
}

/**
 * WebKitGTK’s own video controls throw this when they look at a video that is gone: their
 * `NullMedia` names `EmptyRanges` without its class.
 */
const isOfTheEngine = (message: string) => message.includes('find variable: EmptyRanges');

/** Collects what a page prints as a warning or an error, and what it throws. */
export function watchConsole(page: Window & typeof globalThis): void {
  for (const level of ['warn', 'error'] as const) {
    const print = page.console[level].bind(page.console);
    page.console[level] = (...values: unknown[]) => {
      consoleMessages.push(values.map(String).join(' '));
      if (!testRunning) print(...values);
    };
  }
  page.addEventListener('error', (event) => {
    if (isOfTheEngine(event.message)) event.stopImmediatePropagation();
  });
  if (page === window) return; // mocha itself hears of errors here
  page.addEventListener('error', ({ message }) => consoleMessages.push(message));
  page.addEventListener('unhandledrejection', ({ reason }) => consoleMessages.push(String(reason)));
}

/** The messages so far, which the test expects: they do not fail it. */
export function takeMessages(): string[] {
  return consoleMessages.splice(0);
}
