const lookers = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls `look` on each change of a language or direction around an element, and of the page's class,
 * by which a browser tells that it has translated the page, until the function
 * that this returns is called. One observer serves every element; changes are rare, so all of them
 * look again. A document's observer doesn't see into shadow roots, so each root around the element
 * is observed too.
 */
export function observeLanguage(element: Element, look: () => void): () => void {
  lookers.add(look);
  observer ??= new MutationObserver(() => lookers.forEach((each) => each()));
  observer.observe(element.ownerDocument.documentElement, { attributeFilter: ['class'] });
  for (let node: Element | undefined = element; node;) {
    const root = node.getRootNode();
    observer.observe(root, { attributeFilter: ['lang', 'dir'], subtree: true });
    node = (root as Partial<ShadowRoot>).host;
  }
  return () => {
    lookers.delete(look);
    if (!lookers.size) observer!.disconnect();
  };
}
