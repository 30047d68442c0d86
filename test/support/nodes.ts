/**
 * Assertions about nodes. Chai would print a node that it finds wrong, with all that hangs on it,
 * until the whole file times out; these say in a few words what is there.
 */

type Some = Node | null | undefined;

/** Nothing is there; `what` names it in a failure: “player”. */
export function expectNone(node: Some, what = 'node'): void {
  if (node) fail(`expected no ${what}, but found ${brief(node)}`);
}

/** Something is there. */
export function expectSome(node: Some, what = 'node'): void {
  if (!node) fail(`found no ${what}`);
}

/** Both are one and the same node, not only alike. */
export function expectSame(node: Some, other: Some): void {
  if (node === other) return;
  const alike = brief(node) === brief(other) ? 'another ' : '';
  fail(`expected ${brief(other)}, but found ${alike}${brief(node)}`);
}

/** Both lists have the same nodes in the same order. */
export function expectSameNodes(nodes: Iterable<Node>, others: Iterable<Node>): void {
  const [some, wanted] = [[...nodes], [...others]];
  if (some.length !== wanted.length) fail(`expected ${wanted.length} nodes, not ${some.length}`);
  wanted.forEach((other, index) => expectSame(some[index], other));
}

/** The keyboard’s focus is on this node, in however many open shadow roots. */
export function expectFocus(node: Some): void {
  if (!node) fail('expected focus on something that isn’t there');
  const focused = deepFocus(node.ownerDocument!);
  if (focused !== node) fail(`expected focus on ${brief(node)}, but it is on ${brief(focused)}`);
}

/** What has focus in a document, looked for in its open shadow roots. */
export function deepFocus(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** A node in a few words: `<button class="play"> “Play video”`. */
export function brief(node: Some): string {
  if (!node) return 'nothing';
  const text = node.textContent?.replace(/\s+/g, ' ').trim();
  const words = text ? ` “${text.length > 40 ? `${text.slice(0, 40)}…` : text}”` : '';
  return `${tagOf(node)}${words}`;
}

function tagOf(node: Node): string {
  if (node.nodeType !== Node.ELEMENT_NODE) return node.nodeName;
  const element = node as Element;
  const attributes = ['id', 'class', 'aria-label']
    .filter((name) => element.getAttribute(name))
    .map((name) => ` ${name}="${element.getAttribute(name)}"`);
  return `<${element.localName}${attributes.join('')}>`;
}

function fail(message: string): never {
  throw new Error(message);
}
