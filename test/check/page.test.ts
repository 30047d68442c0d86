import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { loadFrame, type Frame } from '../support/frame.js';

const open = (width = 800): Promise<Frame> => loadFrame({ url: '/dist/check.html' }, { width });

async function check({ document }: Frame, name: 'address' | 'source', value: string) {
  document.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value = value;
  document.querySelector('button')!.click();
  const results = document.querySelector<HTMLElement>('#results')!;
  const said = () => results.textContent.trim();
  await waitUntil(() => said() && !said().startsWith('Reading'), 'Nothing is said');
  return results;
}

const items = (results: HTMLElement) =>
  [...results.querySelectorAll('li')].map(({ innerText }) => innerText.split('.')[0]);

const page =
  '<html lang="en"><h1>Us</h1><ps-vision-statement><p>Words.</p></ps-vision-statement></html>';

describe('The page that checks another', () => {
  it('says what is to be mended first, of a page’s source', async () => {
    const results = await check(await open(), 'source', page);
    expect(results.querySelector('h2')!.innerText).to.equal('One thing to mend');
    expect(items(results)).to.deep.equal([
      'To mend: There is no script of ours in the page, so readers see the words in the tags only',
      'Good: The page has a widget: Vision statement',
    ]);
    expect(results.getAttribute('role')).to.equal('status');
  });

  it('reads a page by its address, where that may be read', async () => {
    const results = await check(
      await open(),
      'address',
      new URL('/dist/frame/pl/vision-statement.html', location.href).href,
    );
    expect(results.querySelector('h2')!.innerText).to.equal('Nothing to mend');
    expect(items(results)[0]).to.equal('Good: The page has a widget: Vision statement');
  });

  it('says how to go on where a page can’t be read', async () => {
    const address = new URL('/none.html', location.href).href;
    const results = await check(await open(), 'address', address);
    expect(results.innerText.trim()).to.equal(
      `${address} can’t be read from here: most sites don’t let other sites’ scripts read them. Open the page, choose “View page source”, copy all of it, and paste it above.`,
    );
  });

  it('says so where the file that says which release is the newest isn’t there', async () => {
    const frame = await open();
    frame.document.head.append(
      Object.assign(frame.document.createElement('base'), { href: '/none/' }),
    );
    const results = await check(frame, 'source', page);
    expect(results.innerText.trim()).to.equal(
      'The file manifest.json can’t be read, which belongs beside this page and says which release is the newest. Ask whoever put the files on the server to put it there.',
    );
  });

  it('shows what was asked last, even if an earlier page comes later', async () => {
    const frame = await open();
    const { document } = frame;
    const fetch = frame.window.fetch.bind(frame.window);
    let goOn = () => {};
    let answer: Promise<Response> | undefined;
    frame.window.fetch = async (...asked) => {
      const isSlow = (asked[0] as URL).href?.endsWith('/none.html');
      if (!isSlow) return fetch(...asked);
      await new Promise<void>((resolve) => (goOn = resolve));
      return (answer = fetch(...asked));
    };
    document.querySelector<HTMLInputElement>('[name="address"]')!.value = new URL(
      '/none.html',
      location.href,
    ).href;
    document.querySelector('button')!.click();
    const results = await check(frame, 'source', page);
    const shown = results.innerText;
    goOn();
    await nextFrame();
    await answer;
    await nextFrame();
    expect(results.innerText).to.equal(shown);
  });

  it('asks for something to check', async () => {
    const results = await check(await open(), 'source', ' ');
    expect(results.innerText.trim()).to.equal('Give an address, or paste the source of a page.');
  });

  it('fits a phone', async () => {
    const { document } = await open(320);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
  });
});
