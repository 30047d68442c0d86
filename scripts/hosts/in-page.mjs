/**
 * What runs in a host’s page. Each function goes there as text, so it uses nothing from outside
 * itself, and as little as it can of what the page may have changed.
 */

/** Notes what goes wrong on the page, from its first moment, and where the page’s own boxes are. */
export function watch() {
  const faults = [];
  addEventListener('error', ({ message }) => faults.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(`rejection: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    faults.push(`refused by ${violatedDirective}: ${blockedURI}`),
  );
  const boxes = () =>
    [...document.querySelectorAll('[data-own]')].map((node) => {
      const { left, top, width, height } = node.getBoundingClientRect();
      return { left, top: top + scrollY, width, height };
    });
  Object.defineProperty(window, 'trial', { value: { faults, boxes, before: [] } });
}

/** Runs at the end of the page, when no module has run yet. */
export function measure() {
  window.trial.before = window.trial.boxes();
}

/**
 * What a page shows, as lines of text: a page’s scripts may have changed how objects become JSON.
 * One line a widget: its tag, `widget`, `words` or `nothing`, and what is wrong with it; then one
 * for the page: how many of its own boxes moved along the page, and what is wrong with it.
 */
export async function look({ tags, shows, least }) {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 25));
  const widgetOf = (tag) => document.querySelector(tag);
  const surfacesOf = (widget) =>
    widget.shadowRoot ? [...widget.shadowRoot.querySelectorAll('.widget')] : [];
  const headingOf = (node) => node.querySelector('h2')?.textContent.trim();
  const trial = window.trial ?? { faults: [], boxes: () => [], before: [] };

  const shownBy = (widget) => {
    if (surfacesOf(widget).length > 0) return 'widget';
    return widget.querySelector('p')?.getClientRects().length > 0 ? 'words' : 'nothing';
  };

  const wait = async () => {
    const expected = tags.filter((tag) => shows[tag] === 'widget').map(widgetOf);
    const end = performance.now() + 8000;
    while (expected.some((each) => shownBy(each) !== 'widget') && performance.now() < end) {
      await pause();
    }
    for (const each of expected) await each.updateComplete;
    if (expected.length > 0) await pause();
  };

  const checkBox = (widget, surface) => {
    const box = surface.getBoundingClientRect();
    const around = widget.parentElement.getBoundingClientRect();
    const faults = [];
    if (box.width < least) faults.push(`${box.width} px wide`);
    if (box.left < around.left - 1 || box.right > around.right + 1) {
      faults.push(`from ${box.left} to ${box.right}, in ${around.left} to ${around.right}`);
    }
    if (box.height < 40 || box.height > 5000) faults.push(`${box.height} px high`);
    return faults;
  };

  const presses = {
    'ps-priority-cards': ['button[aria-expanded]', (_, button) => button.ariaExpanded === 'true'],
    'ps-case-study': ['.controls .button', (widget) => widget.step === 2],
    'ps-welcome-video': ['button', (widget) => widget.requested === true],
  };

  const press = async (tag, widget) => {
    if (!presses[tag]) return [];
    const [selector, works] = presses[tag];
    const button = widget.shadowRoot.querySelector(selector);
    if (!button) return ['no button'];
    const listener = (event) => {
      event.preventDefault(); // no film is fetched
      widget.requested = true;
    };
    widget.addEventListener('ps-video-request', listener);
    button.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = button.getBoundingClientRect();
    const hit = widget.shadowRoot.elementFromPoint(left + width / 2, top + height / 2);
    const faults = hit && button.contains(hit) ? [] : ['the button can’t be hit'];
    button.click();
    await widget.updateComplete;
    if (!works(widget, button)) faults.push('a press does nothing');
    return faults;
  };

  const checkWidget = async (tag) => {
    const widget = widgetOf(tag);
    if (!widget) return `${tag}\tnothing\tthe tag is gone`;
    const shown = shownBy(widget);
    const faults = [];
    if (shown === 'widget') {
      const surfaces = surfacesOf(widget);
      if (surfaces.length !== 1) faults.push(`${surfaces.length} surfaces`);
      if (headingOf(surfaces[0]) !== headingOf(widget)) faults.push('another heading');
      faults.push(...checkBox(widget, surfaces[0]), ...(await press(tag, widget)));
    }
    return [tag, shown, ...faults].join('\t');
  };

  const checkPage = () => {
    const now = trial.boxes();
    const differ = (names) =>
      trial.before.filter((box, at) =>
        names.some((name) => Math.abs(box[name] - now[at][name]) > 1),
      ).length;
    const changed = differ(['left', 'width', 'height']);
    const elsewhere = performance
      .getEntriesByType('resource')
      .filter(({ name }) => !name.startsWith(`${location.protocol}//${location.host}/`));
    return {
      moved: differ(['top']),
      faults: [
        ...(changed > 0 ? [`${changed} boxes of the page changed`] : []),
        ...elsewhere.map(({ name }) => `a request elsewhere: ${name}`),
      ],
    };
  };

  await wait();
  const { moved, faults } = checkPage();
  const lines = [];
  for (const tag of tags) lines.push(await checkWidget(tag));
  return [...lines, ['page', moved, ...faults, ...trial.faults].join('\t')].join('\n');
}
