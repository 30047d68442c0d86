import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { tagSnippet, tags } from '../../src/embed/snippet.js';
import { loadFrame, type Frame } from '../support/frame.js';
import { allShown } from '../support/shown.js';

type Window = Frame['window'];

/** What is listening or observing, by the name of the event or of the observer. */
interface Watching {
  counts: () => Record<string, number>;
}

/** Counts what is added to a page’s window and document, and what is taken away again. */
function watch(window: Window): Watching {
  const listening = new Map<string, Set<unknown>>();
  const { prototype } = window.EventTarget;
  /* eslint-disable @typescript-eslint/unbound-method -- each is called with what it belongs to */
  const { addEventListener, removeEventListener } = prototype;
  const nameOf = (target: unknown, type: string) => {
    if (target === undefined || target === window) return `window ${type}`;
    if (target === window.document) return `document ${type}`;
    return target instanceof window.MediaQueryList ? `media ${type}` : undefined;
  };
  const heard = (name: string) => {
    if (!listening.has(name)) listening.set(name, new Set());
    return listening.get(name)!;
  };
  prototype.addEventListener = function (this: EventTarget, ...args) {
    const [type, listener, options] = args;
    const name = nameOf(this, type);
    const isOnce = typeof options === 'object' && options?.once;
    if (name && listener && !isOnce) heard(name).add(listener);
    return addEventListener.apply(this, args);
  };
  prototype.removeEventListener = function (this: EventTarget, ...args) {
    const name = nameOf(this, args[0]);
    if (name) heard(name).delete(args[1]);
    return removeEventListener.apply(this, args);
  };
  const observers = ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'] as const;
  for (const name of observers) {
    const { observe, disconnect } = window[name].prototype as ResizeObserver;
    Object.assign(window[name].prototype, {
      observe(this: ResizeObserver, ...args: Parameters<typeof observe>) {
        heard(name).add(this);
        observe.apply(this, args);
      },
      disconnect(this: ResizeObserver) {
        heard(name).delete(this);
        disconnect.call(this);
      },
    });
  }
  return {
    counts: () =>
      Object.fromEntries(
        [...listening]
          .map(([name, each]) => [name, each.size] as const)
          .filter(([, count]) => count > 0),
      ),
  };
}

/** A page with a place for the widgets, and what its scripts watch. */
async function load() {
  let watching: Watching;
  const frame = await loadFrame(
    {
      html: `<!doctype html><html lang="en"><head><title>A partner’s page</title></head>
        <body><h1>Ours</h1><main></main></body></html>`,
    },
    { prepare: (window) => (watching = watch(window)) },
  );
  return { ...frame, watching: watching! };
}

/** What a page has of its own, and where it would show that somebody has been there. */
const tracesIn = ({ window, document }: Frame) => ({
  cookies: document.cookie,
  stored: [window.localStorage.length, window.sessionStorage.length],
  history: window.history.length,
  address: window.location.href,
  head: document.head.innerHTML,
  sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
  attributes: [document.documentElement, document.body].map((each) => each.getAttributeNames()),
  body: document.body.innerHTML,
});

async function addWidgets({ document }: Frame): Promise<void> {
  const script = document.createElement('script');
  Object.assign(script, { type: 'module', src: '/dist/widgets.js' });
  document.head.append(script);
  document.querySelector('main')!.innerHTML = tags.map((tag) => tagSnippet(tag)).join('');
  await allShown(document);
  script.remove();
}

/** Presses every button that is there, once. */
async function pressAll({ document }: Frame): Promise<void> {
  for (const tag of tags) {
    const widget = document.querySelector<LitElement>(tag)!;
    for (const button of widget.shadowRoot!.querySelectorAll('button')) {
      button.click();
      await widget.updateComplete;
    }
  }
}

describe('A page on which all widgets were used and then removed', () => {
  it('is as it was before', async () => {
    const frame = await load();
    const before = tracesIn(frame);
    await addWidgets(frame);
    await pressAll(frame);
    frame.document.querySelector('main')!.replaceChildren();
    expect(tracesIn(frame)).to.deep.equal(before);
  });

  it('has nothing of ours in its scope but the marks that Lit leaves', async () => {
    const plain = await load();
    const names = new Set(Object.getOwnPropertyNames(plain.window));
    const frame = await load();
    await addWidgets(frame);
    const added = Object.getOwnPropertyNames(frame.window).filter((name) => !names.has(name));
    expect(added.sort()).to.deep.equal([
      'litElementVersions',
      'litHtmlVersions',
      'litPropertyMetadata',
      'reactiveElementVersions',
    ]);
  });

  it('is listened to by one thing alone, and watched by nothing but what goes with the story', async () => {
    const frame = await load();
    expect(frame.watching.counts()).to.deep.equal({});
    await addWidgets(frame);
    await pressAll(frame);
    frame.document.querySelector('main')!.replaceChildren();
    expect(frame.watching.counts()).to.deep.equal({
      'window beforeprint': 1,
      IntersectionObserver: 1, // of the story’s drawings, with which it goes
    });
  });

  it('was asked for the script, and for nothing else', async () => {
    const frame = await load();
    await addWidgets(frame);
    await pressAll(frame);
    const asked = frame.window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked).to.deep.equal([new URL('/dist/widgets.js', location.href).href]);
  });
});
