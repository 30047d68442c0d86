import { fixtureSync, html, waitUntil } from '@open-wc/testing';

/** Waits for what comes from another window, which takes a while on a busy machine. */
export const eventually = (happens: () => unknown, orElse?: string): Promise<void> =>
  waitUntil(() => Boolean(happens()), orElse, { timeout: 10_000 });

/** Puts a page into a frame that a partner has put into a sandbox: nobody can look into it. */
export function sandboxed(path: string, width = 390): HTMLIFrameElement {
  const frame = fixtureSync<HTMLIFrameElement>(
    html`<iframe
      title="Page under test"
      width=${width}
      height="600"
      sandbox="allow-scripts"
    ></iframe>`,
  );
  frame.src = path;
  return frame;
}

interface Told {
  message: string;
  value: unknown;
  secret?: string;
}

/** Says something to a page’s window as another window would: the one that a frame shows. */
export function sayFrom(
  { contentWindow, contentDocument }: HTMLIFrameElement,
  target: Window,
  data: unknown,
): void {
  Object.assign(contentWindow!, { say: { target, data } });
  const script = contentDocument!.createElement('script');
  script.textContent = 'say.target.postMessage(say.data, "*")';
  contentDocument!.head.append(script);
}

/** What pages in frames have told this page since the test began to listen, with their windows. */
export class Telling {
  #told: { source: MessageEventSource | null; data: Told }[] = [];
  #listen = ({ source, data }: MessageEvent<Told>) => void this.#told.push({ source, data });

  constructor() {
    addEventListener('message', this.#listen);
  }

  stop(): void {
    removeEventListener('message', this.#listen);
  }

  /** All that one frame has told under a name. */
  by({ contentWindow }: HTMLIFrameElement, message: string): Told[] {
    return this.#told
      .filter(({ source, data }) => source === contentWindow && data?.message === message)
      .map(({ data }) => data);
  }

  /** Waits until what a frame told last is near a value: 1 px for what a device rounds. */
  async near(frame: HTMLIFrameElement, message: string, value: number): Promise<void> {
    const last = () => Number(this.by(frame, message).at(-1)?.value);
    await eventually(
      () => Math.abs(last() - value) <= 1,
      `${message} is not ${value} px, as it should be`,
    ).catch((error: Error) => {
      throw new Error(`${error.message}, but ${last()}`);
    });
  }
}
