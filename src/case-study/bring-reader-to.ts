/** What a host's sticky header may cover. */
const header = 80;

/** Focuses the title of a step, so that the step is what comes next, by ear and by eye. */
export function bringReaderTo(title: HTMLElement): void {
  title.focus({ preventScroll: true });
  const { top } = title.getBoundingClientRect();
  // Below the middle of the window, little of the step can be seen. Anywhere else, a scrolling box
  // of the host's may still hide it.
  const isBadlyPlaced = top < header || top > innerHeight / 2;
  title.scrollIntoView({ block: isBadlyPlaced ? 'start' : 'nearest', behavior: 'instant' });
}
