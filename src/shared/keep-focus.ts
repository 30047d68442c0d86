import { isShown } from './until-found.js';

/**
 * Updates what a shadow root shows without losing the reader's focus. It stays on what had it, or
 * goes to the control of the same thing if that is another node now, or else to what `elsewhere`
 * gives.
 */
export function keepFocus(
  root: ShadowRoot | null,
  update: () => void,
  elsewhere: (lost: Element) => HTMLElement | null,
): void {
  const focused = root?.activeElement;
  const sameControl = focused && controlOf(focused);
  update();
  if (!focused || (isShown(focused) && controlOf(focused) === sameControl)) return;
  const same = sameControl && root.querySelector<HTMLElement>(sameControl);
  (same || elsewhere(focused))?.focus({ preventScroll: true });
}

/** A selector for a control, by what it controls; none if it doesn't say. */
function controlOf(element: Element): string | undefined {
  const controlled = element.getAttribute('aria-controls');
  return controlled ? `[aria-controls='${controlled}']` : undefined;
}
