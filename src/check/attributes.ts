import { problemsOf } from '../embed/attributes.js';
import type { Attributes } from '../markup/html.js';
import {
  problem,
  tagOf,
  unknownAddress,
  widgetsIn,
  type CheckedPage,
  type Finding,
} from './page.js';

export const attributesIn = (widget: Element): Attributes =>
  Object.fromEntries(widget.getAttributeNames().map((name) => [name, widget.getAttribute(name)!]));

/** What the widgets would say of their attributes. */
export const checkAttributes = (page: CheckedPage): Finding[] =>
  widgetsIn(page).flatMap((widget) => {
    const { href: base, origin } = page.address;
    const where = page.address === unknownAddress ? undefined : { base, origin };
    return problemsOf(tagOf(widget), attributesIn(widget), where).map(
      ([name, value, wrong, instead]) =>
        problem(`<${widget.localName}> ${name}="${String(value)}": ${wrong}; ${instead}.`),
    );
  });
