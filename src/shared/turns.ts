import { topInWindow } from './nearness.js';

/** What begins each element that waits. */
const waiting = new Map<Element, () => void>();

/**
 * Resolves when it is an element's turn to begin: one a task, in the order of the document, so that
 * a slow phone can paint and answer a tap in between. What is below the window comes last, when the
 * page is idle.
 */
export function turnOf(element: Element): Promise<void> {
  return new Promise((begin) => {
    waiting.set(element, begin);
    addEventListener('beforeprint', hurryAll);
    inNextTask(() => giveTurn());
  });
}

/** Gives an element its turn at once: somebody waits for it. */
export function hurry(element: Element): void {
  waiting.get(element)?.();
  waiting.delete(element);
}

/** On paper, every widget is whole. */
const hurryAll = (): void => [...waiting.keys()].forEach(hurry);

/** Each element that waits brings one turn, which goes to the first of them. */
function giveTurn(isIdle?: boolean): void {
  const [element] = [...waiting.keys()].sort(inOrder);
  if (!element) return;
  if (isBelowWindow(element) && !isIdle) whenIdle(() => giveTurn(true));
  else hurry(element);
}

const isBelowWindow = (element: Element): boolean => topInWindow(element) > innerHeight;

const inOrder = (one: Element, other: Element): number =>
  Number(isBelowWindow(one)) - Number(isBelowWindow(other)) ||
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
