import { tags as names } from '../../src/embed/snippet.js';
import type { Widget } from '../../src/shared/widget.js';
import { loadFrame, type Frame } from './frame.js';

type Fetch = typeof window.fetch;

/** A page with our script whose requests for languages a test can watch, answer, hold or refuse. */
export interface LanguagePage extends Frame {
  /** The languages asked for, in this order. */
  asked: string[];
  requests: { url: URL; options: RequestInit }[];
  /** Every state that the words of each widget were in. */
  shown: { by: Element; words: string }[];
  widgets: Widget[];
  /** Answers from now on; `fetch` is the browser's own. */
  answer: (answer: (fetch: Fetch, ...request: Parameters<Fetch>) => Promise<Response>) => void;
}

/** Loads a page of some tags, with `dist/widgets.js` and without a way past our eyes. */
export async function languagePage(
  tags: string,
  answer: Parameters<LanguagePage['answer']>[0] = (fetch, ...request) => fetch(...request),
  head = '',
  arrange: (window: Frame['window']) => void = () => {},
): Promise<LanguagePage> {
  const page = { asked: [], requests: [], shown: [] } as unknown as LanguagePage;
  let answerNow = answer;
  page.answer = (next) => (answerNow = next);
  const prepare = (window: Frame['window']) => {
    const fetch = window.fetch.bind(window);
    window.fetch = (input, options) => {
      const url = new URL(input as string);
      page.requests.push({ url, options: options! });
      page.asked.push(/locales\/([\w-]+)\.[^.]+\.json$/.exec(url.pathname)?.[1] ?? url.href);
      return answerNow(fetch, input, options);
    };
    arrange(window);
    watchShadowRoots(window, (by, words) => page.shown.push({ by, words }));
  };
  const html = `<!doctype html><html lang="en"><head><title>A partner’s page</title>${head}
    <script type="module" src="/dist/widgets.js"></script></head><body>${tags}</body></html>`;
  Object.assign(page, await loadFrame({ html }, { prepare }));
  await Promise.all(names.map((name) => page.window.customElements.whenDefined(name)));
  page.widgets = [...page.document.querySelectorAll<Widget>(names.join())];
  return page;
}

/** Says what stands in each shadow root after each change of it. */
function watchShadowRoots(
  window: Frame['window'],
  say: (by: Element, words: string) => void,
): void {
  const { prototype } = window.Element;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its element below
  const { attachShadow } = prototype;
  prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    const observer = new window.MutationObserver(() => say(this, root.textContent));
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    return root;
  };
}

/** A promise that a test keeps in its own time. */
export function promised<T = void>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((keep) => (resolve = keep));
  return { promise, resolve };
}
