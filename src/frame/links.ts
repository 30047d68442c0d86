import { secret, tell } from './tell.js';

/** Makes links lead somewhere where the frame itself may not open another page. */
export function followLinks(): void {
  if (origin !== 'null') return;
  // Sandboxes that allow anything allow a new tab.
  document.querySelector('base')!.target = '_blank';
  if (secret) addEventListener('click', askForOwnPage);
}

/**
 * WordPress’s sandbox opens no link, but moves its page to the frame’s own host if asked. There,
 * this page stands alone, and all its links and the film’s full screen work.
 */
function askForOwnPage(event: MouseEvent): void {
  const isLink = event.composedPath().some((each) => (each as Element).localName === 'a');
  if (!isLink) return;
  event.preventDefault();
  tell('link', location.href.split('#')[0]!);
}
