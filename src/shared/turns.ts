interface Waiting {
  begin: () => void;
  /** Whether it was below the window when turns were first given to it and others. */
  isFar?: boolean;
}

const waiting = new Map<Element, Waiting>();

/**
 * Resolves when it is an element's turn to begin: one a task, in the order of the document, so that
 * a slow phone can paint and answer a tap in between. What is below the window comes last, when the
 * page is idle.
 */
export function turnOf(element: Element): Promise<void> {
  return new Promise((begin) => {
    waiting.set(element, { begin });
    addEventListener('beforeprint', hurryAll);
    inNextTask(() => giveTurn());
  });
}

/** Gives an element its turn at once: somebody waits for it. */
export function hurry(element: Element): void {
  waiting.get(element)?.begin();
  waiting.delete(element);
}

/** On paper, every widget is whole. */
const hurryAll = (): void => [...waiting.keys()].forEach(hurry);

/** Each element that waits brings one turn, which goes to the first of them. */
function giveTurn(isIdle?: boolean): void {
  if (!waiting.size) return;
  for (const [element, each] of waiting) {
    each.isFar ??= element.getBoundingClientRect().top > innerHeight;
  }
  const [[element, { isFar }]] = [...waiting].sort(inOrder) as [[Element, Waiting]];
  if (isFar && !isIdle) whenIdle(() => giveTurn(true));
  else hurry(element);
}

const inOrder = ([one, a]: [Element, Waiting], [other, b]: [Element, Waiting]): number =>
  Number(a.isFar) - Number(b.isFar) ||
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING) - 1;

/** Half a second is the longest wait. Safari has no idle callbacks: there, the next task will do. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 500 });
  else inNextTask(work);
}

/** By a message, since that makes the soonest task: browsers slow repeated timers down. */
function inNextTask(work: () => void): void {
  try {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      work();
    };
    port2.postMessage(null);
  } catch {
    setTimeout(work); // a page or a blocker has taken it away
  }
}
