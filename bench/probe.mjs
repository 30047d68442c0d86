/**
 * Runs inside each page before anything else and collects what the browser tells. It has to stand
 * on its own: the browser is sent its text. `sign` is what tells that an element has rendered:
 * `root`, a shadow root with something of its own in it; `definition`, for elements that have none;
 * nothing, where there are no elements.
 */
export function probe(tags, sign) {
  const seen = { layoutShift: 0, nearMs: 0 };
  let longTaskEnd = 0;

  const observe = (type, use) =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({
      type,
      buffered: true,
    });
  observe('paint', ({ name, startTime }) => {
    if (name !== 'first-contentful-paint') return;
    seen.wordsMs = startTime;
    performance.mark('bench:words');
  });
  observe('layout-shift', ({ value }) => (seen.layoutShift += value));
  observe('longtask', ({ startTime, duration }) => (longTaskEnd = startTime + duration));

  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const inTime = (promise, ms, complaint) =>
    Promise.race([promise, pause(ms).then(() => Promise.reject(new Error(complaint)))]);

  /*
   * The browser reports no paint inside shadow roots. The first frame after a rendering holds it,
   * and the second one begins when the first has been handed over to be shown: so this time is a
   * little late rather than early.
   */
  const afterFrame = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

  /* Nothing here asks an element to render: it is seen when it does. */
  const isRendered = new Set();
  const renderings = new Map();
  let lastMs;
  const rendering = (element) => {
    if (!renderings.has(element)) renderings.set(element, Promise.withResolvers());
    return renderings.get(element);
  };
  const hasRendered = (element) => {
    isRendered.add(element);
    lastMs = performance.now();
    rendering(element).resolve();
  };

  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    if (!tags.includes(this.localName)) return root;
    const look = () => {
      if (!root.querySelector(':not(slot, style, link)')) return;
      observer.disconnect();
      hasRendered(this);
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { childList: true, subtree: true });
    return root;
  };

  const hostPositions = () =>
    [...document.querySelectorAll('.host')].map(
      (host) => host.getBoundingClientRect().top + scrollY,
    );

  /* The document is whole and its style is here, but module scripts have yet to run. */
  let elements = [];
  let hostsBefore;
  const documentIsWhole = new Promise((resolve) =>
    addEventListener(
      'readystatechange',
      ({ target }) => target.readyState === 'interactive' && resolve(),
      true,
    ),
  );
  const shown = documentIsWhole.then(() => {
    hostsBefore = hostPositions();
    elements = sign ? [...document.querySelectorAll(tags)] : [];
    if (sign === 'definition') {
      for (const element of elements) {
        customElements.whenDefined(element.localName).then(() => hasRendered(element));
      }
    }
    const isInWindow = (element) => element.getBoundingClientRect().top < innerHeight;
    const note = (key) => (time) => {
      if (sign) seen[key] = time;
    };
    return {
      inWindow: onScreen(elements.filter(isInWindow)).then(note('windowMs')),
      all: onScreen(elements).then(note('allMs')),
    };
  });

  /** When all of them are to be seen. */
  const onScreen = (some) =>
    Promise.all(some.map((element) => rendering(element).promise))
      .then(afterFrame)
      .then(() => performance.now());

  /** Until 4 s have passed in which no element has rendered; or all are to be seen. */
  async function nobodyRenders() {
    while (seen.allMs === undefined && performance.now() - lastMs < 4000) await pause(200);
  }

  /** Until the thread has had no long task for 300 ms. */
  async function rest() {
    do await pause(300);
    while (performance.now() - longTaskEnd < 300);
  }

  /** Waits for all elements, and scrolls to those that haven’t rendered by themselves. */
  window.finishBench = async () => {
    const { inWindow, all } = await shown;
    if (sign) await inTime(inWindow, 30_000, 'What is in the window is never rendered.');
    await Promise.race([all, nobodyRenders()]);
    await rest();
    performance.mark('bench:rest');
    const aloneMs = lastMs;
    const late = elements.filter((element) => !isRendered.has(element));
    for (const element of late) {
      const start = performance.now();
      element.scrollIntoView();
      const complaint = `<${element.localName}> is in the window and is never rendered.`;
      await inTime(rendering(element).promise, 10_000, complaint);
      await afterFrame();
      seen.nearMs += performance.now() - start;
    }
    if (late.length > 0) {
      await all;
      seen.allMs = aloneMs + seen.nearMs;
      await rest();
    }
    performance.mark('bench:end');
    const moves = hostPositions().map((position, index) => position - hostsBefore[index]);
    return { ...seen, late: late.length, moves };
  };
}
