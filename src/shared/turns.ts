const waiting = new Map<Element, () => void>();
/** Whether an element has begun in this task. */
let isTaken = false;

/**
 * Resolves when it is an element's turn to begin. One begins in each task, in the order of the
 * document, so that a slow phone can paint and answer a tap in between.
 */
export function turnOf(element: Element): Promise<void> {
  return new Promise((resolve) => {
    waiting.set(element, resolve);
    // Elements that are defined or put in together all ask first; then the first of them begins.
    queueMicrotask(giveTurn);
  });
}

function giveTurn(): void {
  if (isTaken || waiting.size === 0) return;
  isTaken = true;
  inNextTask(() => {
    isTaken = false;
    giveTurn();
  });
  const first = [...waiting.keys()].reduce(earlier);
  waiting.get(first)!();
  waiting.delete(first);
}

const earlier = (one: Element, other: Element): Element =>
  one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING ? other : one;

/** By a message, since that makes the soonest task: browsers slow repeated timers down. */
function inNextTask(work: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    work();
  };
  port2.postMessage(null);
}
