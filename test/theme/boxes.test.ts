import { expect } from '@open-wc/testing';
import { tagSnippet, tags } from '../../src/embed/snippet.js';
import { each, fitting, fittingLater, remade } from '../hosts/containers.js';
import { loadFrame, type Frame } from '../support/frame.js';
import { brief } from '../support/nodes.js';
import { allShown } from '../support/shown.js';

const all = tags.map((tag) => tagSnippet(tag, { words: 'full', style: true }));

/** A partner's page, before the script has run. */
const page = (body: string, width: number): Promise<Frame> =>
  loadFrame(
    {
      html: `<!doctype html>
        <html lang="en">
          <head>
            <title>A partner’s page</title>
            <style>html { scrollbar-width: none }</style>
          </head>
          <body style="margin: 16px; font: 16px/1.4 sans-serif">${body}</body>
        </html>`,
    },
    { width, height: 900 },
  );

async function runScript({ document }: Frame): Promise<void> {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '/dist/widgets.js';
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  document.head.append(script);
  await loaded;
  await allShown(document);
}

const widgetsOf = ({ document }: Frame) =>
  tags.map((tag) => document.querySelector<HTMLElement>(tag)!);
const widths = (frame: Frame) => widgetsOf(frame).map((each) => each.getBoundingClientRect().width);
const heights = (frame: Frame) =>
  widgetsOf(frame).map((each) => Math.round(each.getBoundingClientRect().height));

/** What is broken into pieces of one or two letters. */
function shreds(frame: Frame): string[] {
  const range = frame.document.createRange();
  return widgetsOf(frame).flatMap((widget) => {
    const boxes = [...widget.shadowRoot!.querySelectorAll('.widget :not(.visually-hidden)')];
    return boxes
      .filter((box) => box.checkVisibility())
      .flatMap((box) => {
        const texts = [...box.childNodes].filter(
          ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent!.trim(),
        );
        return texts.flatMap((text) => {
          range.selectNodeContents(text);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
          const letters = text.textContent!.trim().length;
          return letters > 2 && letters / lines < 2.5 ? [`${brief(box)} has ${lines} lines`] : [];
        });
      });
  });
}

function expectFit(frame: Frame): void {
  const { scrollWidth, clientWidth } = frame.document.documentElement;
  expect(scrollWidth, 'width of the page').to.equal(clientWidth);
  expect(shreds(frame)).to.deep.equal([]);
}

describe('In a box that fits its contents', () => {
  for (const [name, body] of Object.entries({ ...fitting, ...fittingLater })) {
    it(`each widget has a width of its own: ${name}`, async () => {
      const frame = await page(body(all), 1000);
      const before = heights(frame);
      await runScript(frame);
      expect(widths(frame)).to.deep.equal([680, 680, 680, 680]);
      if (name in fitting) expect(heights(frame)).to.deep.equal(before);
      expectFit(frame);
    });

    it(`each widget fits into a phone: ${name}`, async () => {
      const frame = await page(body(all), 375);
      const before = heights(frame);
      await runScript(frame);
      for (const width of widths(frame)) expect(width).to.be.within(320, 359);
      if (name in fitting) expect(heights(frame)).to.deep.equal(before);
      expectFit(frame);
    });
  }

  it('a widget gives way to a column that is narrower than it', async () => {
    const frame = await page(
      each(
        '<div style="inline-size: 300px"><div style="display: inline-block">',
        '</div></div>',
      )(all),
      1000,
    );
    await runScript(frame);
    expect(widths(frame)).to.deep.equal([300, 300, 300, 300]);
    expectFit(frame);
  });
});

describe('A widget that the page makes', () => {
  for (const [name, body] of Object.entries(remade)) {
    it(`${name} is as wide as the page`, async () => {
      const frame = await page(body(all), 1000);
      await runScript(frame);
      const surfaces = widgetsOf(frame).map(
        (widget) => widget.shadowRoot!.querySelector('.widget')!.getBoundingClientRect().width,
      );
      expect(surfaces).to.deep.equal([968, 968, 968, 968]);
      expectFit(frame);
    });
  }
});

describe('All four widgets in one row', () => {
  for (const width of [375, 1000]) {
    it(`share it, and can be read, at ${width} px`, async () => {
      const frame = await page(`<div style="display: flex">${all.join('')}</div>`, width);
      await runScript(frame);
      const share = (width - 32) / 4;
      for (const each of widths(frame)) expect(each).to.be.closeTo(share, 1);
      expectFit(frame);
    });
  }

  it('keep a fifth of the row each beside a long text', async () => {
    const frame = await page(
      each('<div style="display: flex">', `<p>${'word '.repeat(900)}</p></div>`)(all),
      1000,
    );
    await runScript(frame);
    for (const each of widths(frame)) expect(each).to.be.at.least(193);
    expectFit(frame);
  });
});
