/**
 * Runs inside each page before anything else and collects what the browser tells. It has to stand
 * on its own: the browser is sent its text.
 */
export function probe(tags) {
  const collected = { layoutShift: 0, longTaskMs: 0 };
  window.bench = collected;

  const observe = (type, use) =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({
      type,
      buffered: true,
    });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') collected.wordsMs = startTime;
  });
  observe('layout-shift', ({ value }) => (collected.layoutShift += value));
  observe('longtask', ({ duration }) => {
    collected.longTaskMs = Math.max(collected.longTaskMs, duration);
  });

  const afterFrame = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

  /* The document is whole and its style is here, but module scripts have yet to run. */
  addEventListener(
    'readystatechange',
    async ({ target }) => {
      if (target.readyState !== 'interactive') return;
      await afterFrame();
      collected.before = collected.hostPositions();
    },
    true,
  );
  collected.hostPositions = () =>
    [...document.querySelectorAll('.host')].map((host) => host.getBoundingClientRect().top);

  /*
   * The browser reports no paint inside shadow roots. The first frame after the last widget's
   * update holds our rendering, and the second one begins when the first has been handed over to
   * be shown: so this time is a little late rather than early.
   */
  const elements = () => [...document.querySelectorAll(tags)];
  Promise.all(tags.map((tag) => customElements.whenDefined(tag)))
    .then(() => Promise.all(elements().map(({ updateComplete }) => updateComplete)))
    .then(afterFrame)
    .then(() => (collected.renderedMs = performance.now()));
}
