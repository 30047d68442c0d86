import type { VideoPlayEvent, VideoRequestEvent } from '../../src/welcome-video/events.js';
import '../../src/welcome-video/define.js';
import type { PsWelcomeVideo } from '../../src/welcome-video/welcome-video.js';

export const youTube = 'https://youtu.be/abcdefghijk';

export const part = <T extends Element>(element: PsWelcomeVideo, selector: string) =>
  element.shadowRoot!.querySelector<T>(selector);

export const playButton = (element: PsWelcomeVideo) => part<HTMLButtonElement>(element, '.play');

export const text = (element: PsWelcomeVideo, selector: string) =>
  part(element, selector)?.textContent?.replace(/\s+/g, ' ').trim();

/** Every address that something in the widget would load by itself. */
export const loaded = (element: PsWelcomeVideo) =>
  [...element.shadowRoot!.querySelectorAll('[src], [poster], [srcset], link, image, use')].map(
    (node) => node.getAttribute('src') ?? node.outerHTML,
  );

/** Collects both events while `act` runs and the widget renders. */
export async function eventsDuring(element: PsWelcomeVideo, act: () => unknown): Promise<string[]> {
  const events: string[] = [];
  const listen = (event: VideoRequestEvent | VideoPlayEvent) =>
    events.push(`${event.type} ${event.host}`);
  document.addEventListener('ps-video-request', listen);
  document.addEventListener('ps-video-play', listen);
  await act();
  await element.updateComplete;
  document.removeEventListener('ps-video-request', listen);
  document.removeEventListener('ps-video-play', listen);
  return events;
}
