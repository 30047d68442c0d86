import { expect, waitUntil } from '@open-wc/testing';
import { tagSnippet } from '../../src/embed/snippet.js';
import { loadFrame, type Frame } from '../support/frame.js';
import { deepFocus, expectFocus } from '../support/nodes.js';
import { allShown } from '../support/shown.js';

/** A page whose tool has given ids to the headings in a tag, to link to them. */
const page = (hash: string, lang: string) => `<!doctype html>
  <html lang="en"><head><title>Page</title></head><body>
  <button>Of the page</button><div style="block-size: 3000px"></div>
  ${tagSnippet('ps-priority-cards', { words: 'full', attributes: { lang } })}
  <div style="block-size: 3000px"></div>
  <script>
    document.querySelectorAll('h2, h3').forEach((each, index) => (each.id = 'toc-' + index));
    location.hash = '${hash}';
  </script>
  </body></html>`;

/** Loads it, and the script only after `meanwhile`: until then, its words are those in the tag. */
async function load(hash = '', lang = 'en', meanwhile?: (frame: Frame) => void): Promise<Frame> {
  const frame = await loadFrame({ html: page(hash, lang) });
  meanwhile?.(frame);
  const script = frame.document.createElement('script');
  Object.assign(script, { type: 'module', src: '/dist/widgets.js' });
  frame.document.body.append(script);
  await allShown(frame.document);
  return frame;
}

/** The heading in the widget at the same place as that with this id in the tag. */
const own = (document: Document, at: number) =>
  document.querySelector('ps-priority-cards')!.shadowRoot!.querySelectorAll('h2, h3')[at]!;

/** The reader is there: what they hear and see next. */
async function expectReaderAt(heading: Element): Promise<void> {
  await waitUntil(() => deepFocus(heading.ownerDocument) === heading);
  expect(heading.getBoundingClientRect().top).to.be.within(0, 300);
}

describe('A link to a heading among the words in the tag', () => {
  it('leads to the same heading in the widget', async () => {
    const { document, window } = await load();
    for (const at of [4, 0]) {
      window.location.hash = `#toc-${at}`;
      await expectReaderAt(own(document, at));
      expect(own(document, at).textContent).to.equal(
        document.querySelector(`#toc-${at}`)!.textContent,
      );
    }
  });

  it('leads there too when the page is opened with it', async () => {
    const { document } = await load('#toc-5');
    await expectReaderAt(own(document, 5));
  });

  it('leads there while the page is still loading', async () => {
    const html = page('#toc-5', 'en').replace(
      '</head>',
      '<script type="module" src="/dist/widgets.js"></script></head>',
    );
    const { document } = await loadFrame({ html });
    await allShown(document);
    await expectReaderAt(own(document, 5));
  });

  it('leads to the heading in the same place where the widget is in another language', async () => {
    const { document, window } = await load('', 'pl');
    window.location.hash = '#toc-2';
    await expectReaderAt(own(document, 2));
    expect(own(document, 2).textContent).not.to.equal(
      document.querySelector('#toc-2')!.textContent,
    );
  });

  it('takes the focus from nothing that a reader has begun with meanwhile', async () => {
    const { document } = await load('#toc-5', 'en', ({ document }) =>
      document.querySelector('button')!.focus(),
    );
    expectFocus(document.querySelector('button'));
  });
});
