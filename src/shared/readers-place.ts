/** Where a reader is in the words of the tag. */
export interface ReadersPlace {
  /** Which of its details are open, counted from 0, and how many there are. */
  open: number[];
  count: number;
  /**
   * What has focus: the summary of one of the details, by its number, or the address of a link; -1
   * for anything else.
   */
  focus: number | string | undefined;
}

/** Looks at the words in the tag, before the widget takes their place. */
export function readersPlace(element: Element): ReadersPlace {
  const details = [...element.querySelectorAll('details')];
  const open = details.flatMap((each, index) => (each.open ? [index] : []));
  return { open, count: details.length, focus: focusIn(element, details) };
}

function focusIn(element: Element, details: HTMLDetailsElement[]): number | string | undefined {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  if (!activeElement || !element.contains(activeElement)) return undefined;
  if (activeElement instanceof HTMLAnchorElement) return activeElement.href;
  return details.findIndex((each) => each.querySelector('summary') === activeElement);
}

/** What has taken the place of the summary or link that had the focus, in the widget’s own words. */
export function replacementOf(focus: number | string, root: ParentNode): HTMLElement | undefined {
  const all = [...root.querySelectorAll<HTMLElement>('[aria-controls], a')];
  return typeof focus === 'number'
    ? all.filter((each) => each.localName !== 'a')[focus]
    : all.find((each) => (each as HTMLAnchorElement).href === focus);
}
