import { fixtureSync, html } from '@open-wc/testing';
import { watchConsole } from './console.js';

type Page = { url: string } | { html: string } | { xhtml: string };

type WatchedFrame = HTMLIFrameElement & { watchConsole: typeof watchConsole };

/** The page's first script, so that no message of the page is missed. */
const watchScript = '<script>frameElement.watchConsole(window)</script>';

interface FrameOptions {
  width?: number;
  height?: number;
  scripts?: 'run' | 'blocked';
  /** Changes the page's window before any script of the page runs. */
  prepare?: (window: Frame['window']) => void;
}

export interface Frame {
  element: HTMLIFrameElement;
  window: Window & typeof globalThis;
  document: Document;
}

/**
 * Loads a page of the same origin into a frame of some size, and waits for its load event.
 * What it prints in its console counts as the test's own. The frame goes with the fixtures.
 */
export async function loadFrame(page: Page, options: FrameOptions = {}): Promise<Frame> {
  const { width = 800, height = 600, scripts = 'run', prepare } = options;
  const element = fixtureSync<WatchedFrame>(
    html`<iframe title="Page under test" width=${width} height=${height}></iframe>`,
  );
  element.watchConsole = (window) => {
    watchConsole(window);
    prepare?.(window);
  };
  if (scripts === 'blocked') element.sandbox.add('allow-same-origin');
  await new Promise<void>((resolve) => {
    element.addEventListener('load', () => {
      if (frameWindow(element).location.href !== 'about:blank') resolve();
    });
    if ('url' in page) element.src = watchedAddress(page.url);
    else if ('xhtml' in page) element.src = addressOfXhtml(page.xhtml);
    else element.srcdoc = page.html.replace(/^\s*<!doctype[^>]*>|^/i, `$&${watchScript}`);
  });
  const window = frameWindow(element);
  return { element, window, document: window.document };
}

/** Asks the test server to put the first script in (see web-test-runner.config.mjs). */
function watchedAddress(url: string): string {
  const address = new URL(url, location.href);
  address.searchParams.set('watch-console', '');
  return address.href;
}

function addressOfXhtml(text: string): string {
  const watched = text.replace('<head>', `$&${watchScript}`);
  return URL.createObjectURL(new Blob([watched], { type: 'application/xhtml+xml' }));
}

function frameWindow(frame: HTMLIFrameElement): Window & typeof globalThis {
  return frame.contentWindow as Window & typeof globalThis;
}
