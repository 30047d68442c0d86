import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { tags } from '../../src/embed/snippet.js';
import { defaults } from '../fixtures/fixtures.js';
import { loadFrame } from '../support/frame.js';
import { allShown } from '../support/shown.js';

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
    const looks = [style.color, style.webkitTextFillColor, style.backgroundColor, style.textShadow];
    return [node.localName, ...size, ...looks, style.textAlign, style.fontSize].join(' ');
  });
}

describe('A host’s own styles', () => {
  for (const [name, style] of [
    ['html { font-size: 62.5% }', 'html { font-size: 62.5% }'],
    ['box-sizing on everything', '*, *::before, *::after { box-sizing: content-box }'],
    ['a reset of everything', '* { margin: 0; padding: 0; border: 0; color: red; float: none }'],
    [
      'what text inherits',
      'body { text-align: center; text-transform: uppercase; letter-spacing: 3px; line-height: 3; font-weight: 900; font-style: italic; white-space: pre; color: red; font-variant: small-caps; text-shadow: 1px 1px red; word-break: break-all; text-align-last: right; -webkit-text-fill-color: red }',
    ],
    [
      'rules for our element names inside',
      'h2, p, ul, li, button, svg, blockquote { all: unset; display: none !important; font: 40px serif }',
    ],
  ] as const) {
    it(`change nothing in the widgets: ${name}`, async () => {
      const plain = await appearance('');
      expect(plain.length).to.be.greaterThan(200);
      expect(await appearance(style)).to.deep.equal(plain);
    });
  }

  it('give the widgets the host’s font and size', async () => {
    const box = await fixture(
      html`<div style="font: 20px monospace"><ps-vision-statement></ps-vision-statement></div>`,
    );
    const words = box.querySelector('ps-vision-statement')!.shadowRoot!.querySelector('.context')!;
    expect(getComputedStyle(words).fontFamily).to.equal('monospace');
    expect(getComputedStyle(words).fontSize).to.equal('20px');
  });

  it('keep a widget readable in a row of flexible boxes', async () => {
    const box = await fixture(
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
