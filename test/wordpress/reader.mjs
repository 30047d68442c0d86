/** What a reader sees of a page. Runs in the page: nothing from outside is known here. */
function look(tag) {
  const texts = [];
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return texts.push(node.data);
    if (/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(node.nodeName)) return;
    if (
      node.nodeType === Node.ELEMENT_NODE &&
      !node.checkVisibility?.() &&
      node.nodeName !== 'SLOT'
    )
      return;
    const assigned = node.nodeName === 'SLOT' ? node.assignedNodes() : [];
    const inside = assigned.length > 0 ? assigned : (node.shadowRoot ?? node).childNodes;
    inside.forEach(read);
  };
  read(document.body);
  const elements = [...document.querySelectorAll(tag)];
  return {
    text: texts.join(' ').replace(/\s+/g, ' '),
    widgets: elements.filter(({ shadowRoot, offsetHeight }) => shadowRoot && offsetHeight > 100)
      .length,
    isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  };
}

const widths = { phone: 390, desktop: 1280 };

/** Opens a page on a phone and on a desktop; gives what is seen on each, and what the console says. */
export async function read(browser, address, tag) {
  const seen = {};
  for (const [name, width] of Object.entries(widths)) {
    const page = await browser.newPage();
    const said = listen(page);
    await page.setViewport({ width, height: 900 });
    await page.goto(address, { waitUntil: 'networkidle0' });
    await page.evaluate((each) => document.querySelector(each)?.updateComplete, tag);
    seen[name] = { ...(await page.evaluate(look, tag)), said };
    await page.close();
  }
  return seen;
}

/** What goes wrong on a page, as the console has it. */
export function listen(page) {
  const said = [];
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => {
    if (!['error', 'warn'].includes(message.type())) return;
    said.push(`${message.text()} (${message.location().url})`);
  });
  return said;
}
