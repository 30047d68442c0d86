import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

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

/** Starts WebKitGTK's WebDriver on a screen of its own. */
export async function startWebKitDriver({ xvfb, webKitDriver }) {
  const display = await startDisplay(xvfb);
  const port = await freePort();
  const server = start(webKitDriver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display.name },
  });
  await answers(`http://127.0.0.1:${port}/status`);
  const stop = () => {
    server.stop();
    display.stop();
  };
  return { hostname: '127.0.0.1', port, stop };
}

/** How WebDriver is asked for MiniBrowser. */
export const miniBrowserCapabilities = ({ miniBrowser }) => ({
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
});

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

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(address) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
    await wait(100);
  }
  throw new Error(`WebKitWebDriver does not answer at ${address}`);
}
