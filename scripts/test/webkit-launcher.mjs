import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import getPort from 'get-port';
import { until } from './until.mjs';

/** Starts a virtual screen, since WebKit has no headless mode. Xvfb itself picks a free number. */
export async function startDisplay(xvfb) {
  const screen = start(
    xvfb,
    ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [number] = await Promise.race([
    once(screen.process.stdout, 'data'),
    once(screen.process, 'exit').then(() => Promise.reject(new Error('Xvfb did not start'))),
  ]);
  return { name: `:${String(number).trim()}`, stop: screen.stop };
}

/** What a driver has to be told for WebKitGTK’s MiniBrowser. */
export const miniBrowser = ({ miniBrowser: binary }) => ({
  browserName: 'MiniBrowser',
  // MiniBrowser speaks the older protocol only.
  'wdio:enforceWebDriverClassic': true,
  'webkitgtk:browserOptions': { binary, args: ['--automation'] },
});

/** Starts WebKit’s driver on a screen of its own; gives where it listens, and a way to end both. */
export async function startWebKitDriver({ xvfb, webKitDriver }) {
  const display = await startDisplay(xvfb);
  const port = await getPort();
  const driver = start(webKitDriver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display.name },
  });
  await until(async () => (await fetch(`http://127.0.0.1:${port}/status`)).ok, 10);
  const stop = () => {
    driver.stop();
    display.stop();
  };
  return { hostname: '127.0.0.1', port, stop };
}

/** WebKitGTK's MiniBrowser under WebDriver, for @web/test-runner. */
export class WebKitLauncher extends WebdriverLauncher {
  #paths;
  #stopDriver;

  constructor(paths) {
    super({
      connectionRetryCount: 0,
      capabilities: miniBrowser(paths),
    });
    this.#paths = paths;
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
  }

  async createDriverManager() {
    const { hostname, port, stop } = await startWebKitDriver(this.#paths);
    this.#stopDriver = stop;
    Object.assign(this.options, { hostname, port });
    const manager = await super.createDriverManager();
    await this.#setViewport(800, 600);
    return manager;
  }

  /** The size that the other engines' pages have. WebDriver counts the toolbar as well. */
  async #setViewport(width, height) {
    await this.driver.setWindowSize(width, height);
    const inner = await this.driver.execute('return [innerWidth, innerHeight]');
    await this.driver.setWindowSize(2 * width - inner[0], 2 * height - inner[1]);
  }

  /** Waits for the page, which the parent class does not: a crash then fails its test file. */
  async startSession(id, url) {
    await this.ensureManagerInitialized();
    await this.driverManager.startSession(id, url);
  }

  async stop() {
    await super.stop();
    this.#stopDriver?.();
  }
}

/** Starts a program that ends with us, together with whatever it has started. */
function start(path, args, options) {
  const child = spawn(path, args, { ...options, detached: true });
  const stop = () => {
    process.off('exit', stop);
    try {
      process.kill(-child.pid);
    } catch {
      // it has ended already
    }
  };
  process.on('exit', stop);
  return { process: child, stop };
}
