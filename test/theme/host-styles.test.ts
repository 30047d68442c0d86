import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { tags } from '../../src/embed/snippet.js';
import { defaults } from '../fixtures/fixtures.js';
import { farReaching } from '../hosts/styles.js';
import { loadFrame } from '../support/frame.js';
import { allShown, shownFixture } from '../support/shown.js';

const page = (style: string): string => `<!doctype html>
<html lang="en">
  <head>
    <title>A partner’s page</title>
    <style>body { margin: 0; font: 16px/1.4 sans-serif } ${style}</style>
    <script type="module" src="/dist/widgets.js"></script>
  </head>
  <body>${tags.map((tag) => `<${tag}></${tag}>`).join('')}</body>
</html>`;

/** Size and colours of everything that the widgets show. */
async function appearance(style: string): Promise<string[]> {
  const { document, window } = await loadFrame({ html: page(style) }, { width: 600 });
  await allShown(document);
  const nodes = tags.flatMap((tag) => [
    ...document.querySelector(tag)!.shadowRoot!.querySelectorAll('.widget, .widget *'),
  ]);
  return nodes.map((node) => {
    const { width, height } = node.getBoundingClientRect();
    const size = [width, height].map((px) => px.toFixed(2));
    const style = window.getComputedStyle(node);
    const strokes = ['stroke', 'stroke-width', 'stroke-dasharray', 'fill', 'fill-opacity'];
    const drawn = strokes.map((name) => style.getPropertyValue(name)).join();
    const text = [style.whiteSpace, style.writingMode, style.hyphens, style.webkitTextStrokeWidth];
    const looks = [
      drawn,
      ...text,
      style.color,
      style.webkitTextFillColor,
      style.backgroundColor,
      style.textShadow,
    ];
    return [node.localName, ...size, ...looks, style.textAlign, style.fontSize].join(' ');
  });
}

describe('A host’s own styles', () => {
  for (const [name, style] of Object.entries(farReaching)) {
    it(`change nothing in the widgets: ${name}`, async () => {
      const plain = await appearance('');
      expect(plain.length).to.be.greaterThan(200);
      expect(await appearance(style)).to.deep.equal(plain);
    });
  }

  it('turn no writing of the widgets, nor their words’ language', async () => {
    const box = await shownFixture<HTMLElement>(
      html`<div lang="tr" style="writing-mode: vertical-rl">
        <ps-vision-statement></ps-vision-statement>
      </div>`,
    );
    await allShown(document);
    const root = box.querySelector('ps-vision-statement')!.shadowRoot!;
    const surface = root.querySelector<HTMLElement>('.widget')!;
    expect(getComputedStyle(surface).writingMode).to.equal('horizontal-tb');
    const word = document.createElement('span');
    word.textContent = 'i';
    word.style.textTransform = 'uppercase';
    root.querySelector('.context')!.append(word);
    expect(word.innerText).to.equal('İ');
  });

  it('leave each widget its own shape on a page that is written from top to bottom, in the window’s width at most', async () => {
    const { document } = await loadFrame(
      { html: page('body { writing-mode: vertical-rl; padding: 16px }') },
      { width: 375 },
    );
    await allShown(document);
    for (const tag of tags) {
      const widget = document.querySelector(tag)!;
      const { width, height } = widget.getBoundingClientRect();
      const surface = widget.shadowRoot!.querySelector('.widget')!.getBoundingClientRect();
      expect(width, tag).to.be.within(300, 375);
      expect([surface.width, surface.height], tag).to.deep.equal([width, height]);
    }
  });

  it('hide the widgets, or put them out of reach, where the page says so', async () => {
    const box = await shownFixture<HTMLElement>(
      html`<div style="visibility: hidden; pointer-events: none; color-scheme: dark">
        <ps-vision-statement></ps-vision-statement>
      </div>`,
    );
    await allShown(document);
    const surface = box.querySelector('ps-vision-statement')!.shadowRoot!.querySelector('.widget')!;
    const { visibility, pointerEvents, colorScheme } = getComputedStyle(surface);
    expect([visibility, pointerEvents, colorScheme]).to.deep.equal(['hidden', 'none', 'dark']);
  });

  it('give the widgets the host’s font and size', async () => {
    const box = await shownFixture(
      html`<div style="font: 20px monospace"><ps-vision-statement></ps-vision-statement></div>`,
    );
    const words = box.querySelector('ps-vision-statement')!.shadowRoot!.querySelector('.context')!;
    expect(getComputedStyle(words).fontFamily).to.equal('monospace');
    expect(getComputedStyle(words).fontSize).to.equal('20px');
  });

  it('keep a widget readable in a row of flexible boxes', async () => {
    const box = await shownFixture(
      html`<div style="display: flex; inline-size: 700px">
        <ps-vision-statement></ps-vision-statement>
      </div>`,
    );
    const { width } = box.querySelector('ps-vision-statement')!.getBoundingClientRect();
    expect(width).to.be.at.least(288);
  });
});

describe('The script and its widgets', () => {
  it('add no style, no script and nothing else to the host’s page', async () => {
    const before = document.head.innerHTML;
    for (const { template } of defaults) await fixture(template);
    expect(document.head.innerHTML).to.equal(before);
    expect(document.adoptedStyleSheets.length).to.equal(0);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });
});
