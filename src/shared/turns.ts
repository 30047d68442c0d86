interface Waiting {
  begin: () => void;
  /** Whether it is in the window: seen once, for asking again would cost a layout each time. */
  isInWindow?: boolean;
}

const waiting = new Map<Element, Waiting>();
/** Whether this task has had its turn, and whether one is promised for when the page is idle. */
let isTaken = false;
let isPromised = false;

/** The longest that an element below the window waits for the page to be idle, in ms. */
const patience = 500;

/**
 * Settles when it is an element's turn: one a task, in the order of the document, so that a slow
 * phone can paint and answer a tap in between. What is in the window comes first; the rest comes
 * when the page is idle.
 */
export function turnOf(element: Element): Promise<void> {
  return new Promise((resolve) => {
    waiting.set(element, { begin: resolve });
    addEventListener('beforeprint', beginAll);
    // Elements that are defined or put in together come in one go: the first of them begins.
    queueMicrotask(giveTurn);
  });
}

/** Gives an element its turn at once: somebody waits for it. */
export function hurry(element: Element): void {
  waiting.get(element)?.begin();
  waiting.delete(element);
}

/** On paper, every widget is whole. */
const beginAll = (): void => [...waiting.keys()].forEach(hurry);

function giveTurn(): void {
  if (isTaken) return;
  for (const [element, each] of waiting) {
    each.isInWindow ??= element.getBoundingClientRect().top < innerHeight;
  }
  const next = firstWaiting(true);
  if (next) take(next);
  else if (waiting.size > 0 && !isPromised) {
    isPromised = true;
    whenIdle(() => {
      isPromised = false;
      const next = isTaken ? undefined : firstWaiting(false);
      if (next) take(next);
      else giveTurn();
    });
  }
}

function take(element: Element): void {
  isTaken = true;
  hurry(element);
  inNextTask(() => {
    isTaken = false;
    giveTurn();
  });
}

/** The first in the document; a reader whose finger is on its words is let finish. */
function firstWaiting(isInWindow: boolean): Element | undefined {
  return [...waiting]
    .filter(([element, each]) => (each.isInWindow || !isInWindow) && !element.matches(':active'))
    .map(([element]) => element)
    .sort((one, other) =>
      one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1,
    )[0];
}

/** Safari has no idle callbacks: there, the next task has to do. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: patience });
  else inNextTask(work);
}

/** A message is the soonest task there is; a timer would wait longer each time. */
function inNextTask(work: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    work();
  };
  port2.postMessage(null);
}
