import { expect, fixtureSync, html, nextFrame, waitUntil } from '@open-wc/testing';
import { tags, type Tag } from '../../src/embed/snippet.js';
import { framePath } from '../../src/embed/frame-page.js';
import { takeMessages } from '../support/console.js';
import { loadFrame, type Frame } from '../support/frame.js';
import { heading, headings, loadLanguages } from '../support/languages.js';
import { expectNone, expectSome } from '../support/nodes.js';
import { allShown } from '../support/shown.js';
import { eventually, sandboxed, sayFrom, Telling } from '../support/told.js';

const height = 'partnership-southwark-height';
const languages = { English: '', Polish: 'pl', Arabic: 'ar' };

const pathOf = (tag: Tag, lang = '') => `/dist/${framePath(tag, lang)}`;
const widgetIn = ({ document }: Frame) => document.body.firstElementChild as HTMLElement;
const heightOf = ({ document }: Frame) => document.documentElement.getBoundingClientRect().height;

/** The page without the sandbox, where a test can look into it. */
async function open(tag: Tag, lang = '', query = '', options = {}): Promise<Frame> {
  const frame = await loadFrame(
    { url: `${pathOf(tag, lang)}${query}` },
    { width: 390, ...options },
  );
  await allShown(frame.document);
  return frame;
}

/** Messages but the one about what the tests themselves put into the address. */
const messages = () => takeMessages().filter((each) => !each.includes('watch-console'));

let telling: Telling;

before(() => loadLanguages(['pl', 'ar']));
beforeEach(() => (telling = new Telling()));
afterEach(() => telling.stop());

describe('The page of a frame', () => {
  for (const [name, lang] of Object.entries(languages)) {
    it(`shows all words in ${name} where no script may run`, async () => {
      for (const [index, tag] of tags.entries()) {
        const frame = await loadFrame({ url: pathOf(tag, lang) }, { scripts: 'blocked' });
        const widget = widgetIn(frame);
        expectNone(widget.shadowRoot, 'shadow root');
        expect(frame.document.documentElement.dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
        expect(widget.querySelector('h2')!.textContent).to.equal(headings(lang || 'en')[index]);
        expect(widget.querySelector('h2')!.checkVisibility()).to.equal(true);
        expect(frame.document.title).to.equal(
          `Partnership Southwark: ${headings(lang || 'en')[index]}`,
        );
      }
    });

    it(`shows the widgets in ${name}, and asks for no file of the language`, async () => {
      for (const [index, tag] of tags.entries()) {
        const frame = await open(tag, lang);
        expect(heading(widgetIn(frame))).to.equal(headings(lang || 'en')[index]);
        const loaded = frame.window.performance.getEntriesByType('resource');
        expect(loaded.filter(({ name }) => name.includes('locales/'))).to.deep.equal([]);
        expect(messages()).to.deep.equal([]);
      }
    });

    it(`is alive in a sandbox in ${name}, and tells its height to the pixel`, async () => {
      for (const tag of tags) {
        const free = await open(tag, lang);
        expect(messages()).to.deep.equal([]);
        const frame = sandboxed(pathOf(tag, lang));
        await telling.near(frame, height, heightOf(free));
      }
    });
  }

  it('tells its height again when it is another one', async () => {
    const frame = await open('ps-case-study');
    await telling.near(frame.element, height, heightOf(frame));
    const before = heightOf(frame);
    widgetIn(frame).setAttribute('view', 'all');
    await allShown(frame.document);
    expect(heightOf(frame)).to.be.greaterThan(before);
    await telling.near(frame.element, height, heightOf(frame));
    frame.element.width = '300';
    await eventually(() => frame.window.innerWidth === 300);
    await telling.near(frame.element, height, heightOf(frame));
    messages();
  });

  it('needs no scrolling at the height that it tells', async () => {
    const frame = await open('ps-priority-cards');
    await telling.near(frame.element, height, heightOf(frame));
    frame.element.style.height = `${Math.ceil(heightOf(frame))}px`;
    const { scrollHeight, clientHeight } = frame.document.documentElement;
    expect(scrollHeight).to.equal(clientHeight);
    messages();
  });
});

describe('The address of a frame', () => {
  it('gives the widget its attributes and its colour', async () => {
    const frame = await open(
      'ps-case-study',
      'pl',
      '?theme=plum&heading-level=3&step=2&accent=%23d9480f',
    );
    const widget = widgetIn(frame);
    expect(widget.shadowRoot!.querySelectorAll('[data-theme="plum"] h3').length).to.equal(1);
    expect((widget as HTMLElement & { step: number }).step).to.equal(2);
    expect(widget.style.getPropertyValue('--ps-color-accent')).to.equal('#d9480f');
    expect(messages()).to.deep.equal([]);
  });

  it('may hold things that nobody knows, which are named and left out', async () => {
    const frame = await open(
      'ps-vision-statement',
      '',
      '?theme=pink&accent=url(//evil.example)&onclick=alert(1)&step=2',
    );
    expect(widgetIn(frame).getAttributeNames()).to.deep.equal(['theme']);
    expect(messages()).to.deep.equal([
      '<ps-vision-statement> “accent=url(//evil.example)” in the frame’s address means nothing here, and is left out.',
      '<ps-vision-statement> “onclick=alert(1)” in the frame’s address means nothing here, and is left out.',
      '<ps-vision-statement> “step=2” in the frame’s address means nothing here, and is left out.',
      '<ps-vision-statement> theme="pink": not one of "teal", "blue", "plum", "slate"; using "teal".',
    ]);
  });
});

/** No height by timer, so that each message has its one cause. */
const still = (window: Frame['window']) => {
  window.setInterval = (() => 0) as unknown as typeof window.setInterval;
};

describe('The page around a frame', () => {
  it('is told the height once when it says that it is ready, and nobody else is', async () => {
    const frame = await open('ps-vision-statement', '', '', { prepare: still });
    await telling.near(frame.element, height, heightOf(frame));
    // Loading is told, too: what is counted begins after that.
    await waitUntil(() => frame.document.readyState === 'complete');
    await nextFrame();
    await nextFrame();
    const before = telling.by(frame.element, height).length;
    const stranger = fixtureSync<HTMLIFrameElement>(html`<iframe title="Another"></iframe>`);
    sayFrom(stranger, frame.window, { message: 'ready' });
    for (const said of [null, 'ready', { message: 'height' }, { message: ['ready'] }]) {
      frame.window.postMessage(said, '*');
    }
    frame.window.postMessage({ message: 'ready' }, '*');
    await eventually(() => telling.by(frame.element, height).length > before);
    frame.window.postMessage({ message: 'ready' }, '*');
    await eventually(() => telling.by(frame.element, height).length > before + 1);
    expect(telling.by(frame.element, height).length).to.equal(before + 2);
    messages();
  });

  it('is spoken to as WordPress wants it, where it has given a secret', async () => {
    const frame = sandboxed(`${pathOf('ps-vision-statement')}#?secret=AbC123xyz0`);
    const free = await open('ps-vision-statement');
    await telling.near(frame, height, heightOf(free));
    await telling.near(frame, 'height', heightOf(free));
    expect(telling.by(frame, 'height').at(-1)!.secret).to.equal('AbC123xyz0');
    expect(telling.by(free.element, 'height')).to.deep.equal([]);
    messages();
  });
});

describe('A link in a frame', () => {
  const inSandbox = (window: Frame['window']) => {
    (window as { origin: string }).origin = 'null';
  };
  const linkIn = (frame: Frame) => widgetIn(frame).shadowRoot!.querySelector<HTMLElement>('a')!;

  it('opens in place of the whole page', async () => {
    const { document } = await open('ps-welcome-video');
    expect(document.querySelector('base')!.target).to.equal('_top');
    messages();
  });

  it('opens in a new tab from a sandbox, which may allow nothing else', async () => {
    const { document } = await open('ps-welcome-video', '', '', { prepare: inSandbox });
    expect(document.querySelector('base')!.target).to.equal('_blank');
    messages();
  });

  it('has WordPress open the frame’s page by itself, where all links work', async () => {
    const frame = await open('ps-welcome-video', 'pl', '?theme=plum#?secret=AbC123xyz0', {
      prepare: inSandbox,
    });
    linkIn(frame).click();
    await eventually(() => telling.by(frame.element, 'link').length > 0);
    const [address] = frame.window.location.href.split('#');
    expect(telling.by(frame.element, 'link')).to.deep.equal([
      { message: 'link', value: address, secret: 'AbC123xyz0' },
    ]);
    expectSome(linkIn(frame));
    messages();
  });
});
