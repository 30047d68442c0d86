import { expect } from '@open-wc/testing';
import { framePath } from '../../src/embed/frame-page.js';
import { loadFrame, type Frame } from '../support/frame.js';
import { allShown } from '../support/shown.js';
import { eventually, sayFrom } from '../support/told.js';

const path = `/dist/${framePath('ps-vision-statement', 'pl')}`;
const message = 'partnership-southwark-height';

const pageOf = (attributes: string) =>
  `<!doctype html><html lang="en"><title>A partner’s page</title><body>
    <iframe id="ours" src="${path}" title="Ours" width="100%" height="90" frameborder="0" ${attributes}></iframe>
    <iframe id="other" title="Another" height="90"></iframe>
    <script defer src="/dist/frame-resizer.js"></script></body></html>`;

const open = (attributes = '') => loadFrame({ html: pageOf(attributes) }, { width: 400 });

const frameIn = ({ document }: Frame, id = 'ours') =>
  document.getElementById(id) as HTMLIFrameElement;

/** Waits until a frame is as high as the page in it; without a sandbox, a test can look there. */
async function fits(page: Frame): Promise<number> {
  const { clientHeight, contentDocument } = frameIn(page);
  await allShown(contentDocument!);
  const height = () => contentDocument!.documentElement.getBoundingClientRect().height;
  await eventually(
    () => frameIn(page).clientHeight === Math.ceil(height()),
    `The frame was ${clientHeight} px high and doesn’t fit the page in it`,
  );
  return frameIn(page).clientHeight;
}

describe('The resizer on a partner’s page', () => {
  it('gives a frame the height of what is in it, and follows that', async () => {
    const page = await open();
    const before = await fits(page);
    page.element.width = '300';
    await eventually(() => frameIn(page).contentWindow!.innerWidth < 300);
    await eventually(() => frameIn(page).clientHeight > before);
    await fits(page);
  });

  it('does so for a frame in a sandbox', async () => {
    const height = await fits(await open());
    const page = await open('sandbox="allow-scripts"');
    await eventually(() => frameIn(page).clientHeight === height, 'It has another height');
  });

  it('takes nothing but a height in reason, and from nobody but our frames', async () => {
    const page = await open();
    const height = await fits(page);
    const ours = frameIn(page);
    // None of its own may come between: the height stays what was last taken.
    const heights: number[] = [];
    page.window.addEventListener('message', () => heights.push(ours.clientHeight));
    for (const value of [-5, 0, 1.5, 10_001, Infinity, NaN, '500', null, {}, [500]]) {
      sayFrom(ours, page.window, { message, value });
    }
    for (const data of [null, 7, 'height', { message: 'height', value: 500 }, { value: 500 }]) {
      sayFrom(ours, page.window, data);
    }
    sayFrom(frameIn(page, 'other'), page.window, { message, value: 500 });
    page.window.postMessage({ message, value: 500 }, '*');
    await eventually(() => heights.length >= 17, 'Not all was heard');
    expect(new Set(heights)).to.deep.equal(new Set([height]));
    expect(frameIn(page, 'other').clientHeight).to.equal(90);
  });

  it('takes nothing from a page that has come into our frame from elsewhere', async () => {
    const page = await open();
    await fits(page);
    const ours = frameIn(page);
    const before = ours.style.height;
    const elsewhere = `<script>parent.postMessage({ message: '${message}', value: 500 }, '*')</script>`;
    let isHeard = false;
    page.window.addEventListener('message', ({ data }: MessageEvent<{ value: number }>) => {
      isHeard ||= data.value === 500;
    });
    // A page without an origin, in a frame that is in no sandbox.
    ours.contentWindow!.location.href = `data:text/html,${encodeURIComponent(elsewhere)}`;
    await eventually(() => isHeard, 'It has not spoken');
    expect(ours.style.height).to.equal(before);
  });
});
