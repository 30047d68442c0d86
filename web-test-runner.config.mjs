import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner';
import { chromiumCommands } from './scripts/test/chromium-commands.mjs';
import { engines, findBrowsers } from './scripts/test/find-browsers.mjs';
import { frameServerCommand } from './scripts/test/frame-server.mjs';
import { minifyCommand } from './scripts/test/minify-command.mjs';
import { serverCommand } from './scripts/test/server-command.mjs';
import { WebKitLauncher } from './scripts/test/webkit-launcher.mjs';

const rootDir = fileURLToPath(new URL('.', import.meta.url));
const chromiumOnly = '**/*.chromium.test.ts';

/** The settings for some engines and files; `npm test` and `npx wtr` both start here. */
export function testConfig(wanted = engines, chosenFiles) {
  const files = chosenFiles ?? ['test/**/*.test.ts'];
  return {
    rootDir,
    // One group for each engine, because some files are for Chromium only.
    groups: wanted.map((engine) => ({
      name: engine.toLowerCase(),
      browsers: [launchers[engine]()],
      files: engine === 'Chromium' ? files : [...files, `!${chromiumOnly}`],
    })),
    // One page at a time in each engine: a page behind another has no focus.
    concurrency: 1,
    // An engine keeps a core busy, so all three run at once only where there are more than three.
    concurrentBrowsers: Math.max(2, availableParallelism() - 1),
    testsStartTimeout: 60_000,
    // A whole run takes no `it.skip`, and no `it.only` that would leave the others out.
    testFramework: {
      config: { timeout: 20_000, forbidPending: !chosenFiles, forbidOnly: !chosenFiles },
    },
    testRunnerHtml: (framework) => `<!doctype html>
      <html lang="en">
        <head><title>Tests</title></head>
        <body><script type="module" src="${framework}"></script></body>
      </html>`,
    nodeResolve: { exportConditions: ['production'] },
    middleware: [findCatalogues, serveCached, serveUntouched],
    plugins: [
      importSetup(),
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(rootDir, 'tsconfig.json') }),
      chromiumCommands(),
      frameServerCommand,
      minifyCommand,
      serverCommand,
    ],
  };
}

const { paths } = findBrowsers();

const launchers = {
  Chromium: () =>
    named('Chromium', {
      executablePath: paths.chromium,
      // Chromium's sandbox refuses to start for root, as in a container.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    }),
  Firefox: () => named('Firefox', { browser: 'firefox', executablePath: paths.firefox }),
  WebKit: () => new WebKitLauncher(paths),
};

/** The launcher calls every browser "Chrome"; reports need the name of the engine. */
function named(name, launchOptions) {
  const launcher = Object.assign(chromeLauncher({ launchOptions }), { name });
  // Of two browsers, Puppeteer ends only one when we are stopped half-way.
  process.on('exit', () => launcher.browser?.process()?.kill('SIGKILL'));
  return launcher;
}

/** The files of a release lie one folder above src/files.ts: in dist, and here. */
function findCatalogues(context, next) {
  if (context.path.startsWith('/locales/')) context.path = `/dist${context.path}`;
  return next();
}

/** The folder to which a plug-in copies a site’s scripts, away from the files beside them. */
function serveCached(context, next) {
  context.path = context.path.replace(/^\/cache\/(?=[\w.-]+\.js$)/, '/dist/');
  return next();
}

/**
 * Pages and built files go out byte for byte: the plugins would change them, and then no hash
 * of theirs would fit. A frame of test/support/frame.ts asks for one script before the page's own.
 */
function serveUntouched(context, next) {
  if (!/^\/dist\/(?!esm\/)|\.html$/.test(context.path)) return next();
  const file = join(rootDir, decodeURIComponent(context.path));
  if (!existsSync(file)) return next();
  context.type = extname(file);
  context.body = 'watch-console' in context.query ? watched(file) : createReadStream(file);
  return undefined;
}

function watched(file) {
  const script = '<script>frameElement.watchConsole(window)</script>';
  return readFileSync(file, 'utf8').replace(/^\s*<!doctype[^>]*>|^/i, `$&${script}`);
}

/** Every test file gets the checks of test/support/setup.ts, before anything else it imports. */
function importSetup() {
  return {
    name: 'import-setup',
    transform({ path, body }) {
      if (!/\.(test|hosts)\.ts$/.test(path)) return undefined;
      return `import '/test/support/setup.ts'; ${body}`;
    },
  };
}

export default testConfig();
