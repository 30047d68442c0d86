import { LitElement } from 'lit';

/**
 * The value of `hidden` for what is closed: the browser’s own search looks into it, and tells by
 * `beforematch` when it has found something there. Browsers that can’t get plain `hidden`.
 * https://html.spec.whatwg.org/multipage/interaction.html#the-hidden-attribute
 */
export const untilFound = (): string =>
  'onbeforematch' in LitElement.prototype ? 'until-found' : '';

/** Whether an element can be seen. What is hidden until it is found has boxes all the same. */
export const isShown = (element: Element): boolean =>
  element.checkVisibility?.() ?? element.getClientRects().length > 0;
