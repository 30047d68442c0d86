import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { miniBrowserCapabilities, startWebKitDriver } from './webkit-driver.mjs';

/** WebKitGTK's MiniBrowser under WebDriver, for @web/test-runner. */
export class WebKitLauncher extends WebdriverLauncher {
  #paths;
  #webKitDriver;

  constructor(paths) {
    super({
      connectionRetryCount: 0,
      capabilities: {
        ...miniBrowserCapabilities(paths),
        // MiniBrowser speaks the older protocol only.
        'wdio:enforceWebDriverClassic': true,
      },
    });
    this.#paths = paths;
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
  }

  async createDriverManager() {
    this.#webKitDriver = await startWebKitDriver(this.#paths);
    const { hostname, port } = this.#webKitDriver;
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
    this.#webKitDriver?.stop();
  }
}
