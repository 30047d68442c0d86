/**
 * For the page around: gives each frame of this release the height that the page in it asks for.
 * The frames are found by their address, so this script stays beside them.
 */
const folder = new URL('frame/', (document.currentScript as HTMLScriptElement).src);

const ourFrames = () =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(folder.href));

/** A page in a sandbox has no origin. */
const originOf = ({ sandbox }: HTMLIFrameElement): string =>
  sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : folder.origin;

const isHeight = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) > 0 && (value as number) <= 10_000;

addEventListener(
  'message',
  ({ source, origin, data }: MessageEvent<{ message?: unknown; value?: unknown } | null>) => {
    if (data?.message !== 'partnership-southwark-height' || !isHeight(data.value)) return;
    const frame = ourFrames().find(({ contentWindow }) => contentWindow === source);
    if (frame && origin === originOf(frame)) frame.style.height = `${data.value}px`;
  },
);

// What they told before this script came is lost, so they are asked once more.
for (const { contentWindow } of ourFrames()) contentWindow?.postMessage({ message: 'ready' }, '*');

export {};
