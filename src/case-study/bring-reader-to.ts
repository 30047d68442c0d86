/** What a host's sticky header may cover. */
const header = 80;

/** Focus on the title of a step: what follows then, by ear and by eye, is the step. */
export function bringReaderTo(title: HTMLElement): void {
  title.focus({ preventScroll: true });
  const { top } = title.getBoundingClientRect();
  // Below the middle of the window, little of the step can be seen. Elsewhere it may still be
  // hidden by a box of the host's that scrolls.
  const isBadlyPlaced = top < header || top > innerHeight / 2;
  title.scrollIntoView({ block: isBadlyPlaced ? 'start' : 'nearest', behavior: 'instant' });
}
