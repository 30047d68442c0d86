/** What no snippet of ours has, nor what people's tools make of one. */
const parts =
  /^(ps-.+|main|header|footer|nav|aside|section|article|form|h1|figure|iframe|video|audio|button|input|select|textarea|script)$/;

/** A part of the page that is in a widget’s tag: HTML has no `<ps-… />`, so what follows one is in it. */
export const pageInside = (widget: Element): Element | undefined =>
  [...widget.querySelectorAll(':scope > :not([slot]), :scope > :not([slot]) *')].find((each) =>
    parts.test(each.localName),
  );
