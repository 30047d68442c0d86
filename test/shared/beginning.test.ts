import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { tags } from '../../src/embed/snippet.js';
import { takeMessages } from '../support/console.js';
import { loadFrame } from '../support/frame.js';
import { promised } from '../support/language-page.js';
import { expectNone, expectSome } from '../support/nodes.js';
import { allBegun, allShown } from '../support/shown.js';

/** Lets everything run that belongs to this task: far more turns of promises than a widget takes. */
async function restOfTask(): Promise<void> {
  for (let turn = 0; turn < 200; turn++) await Promise.resolve();
}

interface Beginnings {
  /** The id of each element of a window that gets a root, and where a task ends after one. */
  log: string[];
  /** Resolves at the end of the next such task, still in it. */
  next: () => Promise<void>;
  stop: () => void;
}

function watchBeginnings(page: Window & typeof globalThis): Beginnings {
  const log: string[] = [];
  let end = promised();
  const { prototype } = page.Element;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its element below
  const { attachShadow } = prototype;
  prototype.attachShadow = function (init) {
    log.push(this.id);
    void restOfTask().then(() => {
      log.push('end of task');
      end.resolve();
      end = promised();
    });
    return attachShadow.call(this, init);
  };
  return {
    log,
    next: () => end.promise,
    stop: () => (prototype.attachShadow = attachShadow),
  };
}

const inTurn = (...ids: string[]) => ids.flatMap((id) => [id, 'end of task']);

const words = (widget: Element) => widget.querySelector('p')!;

const isReadable = (node: Element) => node.getClientRects().length > 0;

/** A widget with words in its tag, that isn’t on a page yet. */
function widget(tag: string, id: string): LitElement {
  const element = document.createElement(tag) as LitElement;
  element.id = id;
  element.innerHTML = '<p>The words in the tag</p>';
  return element;
}

/** Holds every request of the page until the function that it gives is called. */
function holdRequests(): () => void {
  const held = promised();
  const fetch = window.fetch.bind(window);
  window.fetch = async (...request) => {
    await held.promise;
    return fetch(...request);
  };
  return () => {
    window.fetch = fetch;
    held.resolve();
  };
}

async function emptyPage(): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<main></main>`);
  await nextFrame(); // the turns of what was here before are over
  return box;
}

describe('Widgets that are put in together', () => {
  it('begin one a task, in the order of the page, whatever order they came in', async () => {
    const box = await emptyPage();
    const { log, stop } = watchBeginnings(window);
    const [one, two, three, four] = tags.map((tag, index) => widget(tag, `${index + 1}`));
    box.append(three!);
    box.append(four!);
    box.prepend(two!);
    box.prepend(one!);
    await allBegun([...box.children]);
    await restOfTask();
    stop();
    expect(log).to.deep.equal(inTurn('1', '2', '3', '4'));
  });

  it('let one that comes meanwhile begin where it stands on the page', async () => {
    const box = await emptyPage();
    const { log, next, stop } = watchBeginnings(window);
    box.append(widget('ps-vision-statement', '1'), widget('ps-vision-statement', '3'));
    await next();
    expect(log).to.deep.equal(inTurn('1'));
    box.append(widget('ps-vision-statement', '4'));
    box.children[0]!.after(widget('ps-vision-statement', '2'));
    await allBegun([...box.children]);
    await restOfTask();
    stop();
    expect(log).to.deep.equal(inTurn('1', '2', '3', '4'));
  });

  it('leave the words in the tags of those readable whose turn hasn’t come', async () => {
    const box = await emptyPage();
    box.append(widget('ps-vision-statement', '1'), widget('ps-vision-statement', '2'));
    const [first, second] = [...box.children];
    const { next, stop } = watchBeginnings(window);
    await next();
    stop();
    expect([isReadable(words(first!)), isReadable(words(second!))]).to.deep.equal([false, true]);
    await allShown(document);
    expect(isReadable(words(second!))).to.equal(false);
  });
});

describe('Widgets that are on the page before the script', () => {
  it('begin one a task, in the order of the page, whatever order they are defined in', async () => {
    const order = [...tags].reverse();
    const body = order.map((tag) => `<${tag} id="${tag}"><p>Words</p></${tag}>`).join('');
    let watched: ReturnType<typeof watchBeginnings> | undefined;
    const { document } = await loadFrame(
      {
        html: `<!doctype html><html lang="en"><head><title>A page</title>
          <script type="module" src="/src/define.ts"></script></head><body>${body}</body></html>`,
      },
      { prepare: (window) => (watched = watchBeginnings(window)) },
    );
    await allBegun([...document.body.children]);
    await restOfTask();
    expect(watched!.log).to.deep.equal(inTurn(...order));
  });
});

describe('A widget', () => {
  it('that is below the window begins after those in it, when the page is idle, or when it is asked for', async () => {
    const box = await emptyPage();
    const far = widget('ps-vision-statement', 'far');
    far.style.cssText = 'display: block; margin-block-start: 5000px';
    const near = ['1', '2'].map((id) => widget('ps-vision-statement', id));
    const { log, stop } = watchBeginnings(window);
    box.append(far);
    box.append(...near);
    for (const each of near) each.style.cssText = 'position: absolute; inset-block-start: 0';
    await allBegun([far, ...near]);
    await restOfTask();
    expect(log).to.deep.equal(inTurn('1', '2', 'far'));
    const asked = widget('ps-vision-statement', 'asked');
    box.append(asked);
    await asked.updateComplete;
    stop();
    expect(log.slice(6, 7)).to.deep.equal(['asked']);
  });

  it('that comes alone begins in the next task, before which the page may paint', async () => {
    const box = await emptyPage();
    const { log, next, stop } = watchBeginnings(window);
    box.append(widget('ps-vision-statement', '1'));
    const [alone] = box.children;
    await restOfTask();
    expectNone(alone!.shadowRoot, 'shadow root yet');
    await next();
    stop();
    expect(log).to.deep.equal(inTurn('1'));
    expectSome(alone!.shadowRoot?.querySelector('h2'), 'heading');
  });

  it('that is taken out before its turn doesn’t begin, and begins when it is put back', async () => {
    const box = await emptyPage();
    const all = ['1', '2', '3'].map((id) => widget('ps-vision-statement', id));
    const { next, stop } = watchBeginnings(window);
    box.append(...all);
    const [, second, third] = all;
    await next();
    stop();
    second!.remove();
    await allBegun([third!]);
    await nextFrame();
    expectNone(second!.shadowRoot, 'shadow root');
    box.append(second!);
    await second!.updateComplete;
    expectSome(second!.shadowRoot!.querySelector('h2'), 'heading');
    expect(isReadable(words(second!))).to.equal(false);
  });

  it('that is moved before its turn begins once, where it is then', async () => {
    const box = await emptyPage();
    const { log, next, stop } = watchBeginnings(window);
    const all = ['1', '2', '3'].map((id) => widget('ps-vision-statement', id));
    box.append(...all);
    await next();
    box.append(all[1]!);
    await allBegun(all);
    await restOfTask();
    stop();
    expect(log).to.deep.equal(inTurn('1', '3', '2'));
  });

  it('that waits for its language doesn’t hold up the others', async () => {
    const box = await emptyPage();
    const letThrough = holdRequests();
    const first = widget('ps-vision-statement', '1');
    first.lang = 'pl';
    const later = [widget('ps-priority-cards', '2'), widget('ps-case-study', '3')];
    const { log, stop } = watchBeginnings(window);
    box.append(first, ...later);
    await allBegun(later);
    await restOfTask();
    expect(log).to.deep.equal(inTurn('2', '3'));
    expect(isReadable(words(first))).to.equal(true);
    letThrough();
    await first.updateComplete;
    await restOfTask();
    stop();
    expect(log).to.deep.equal(inTurn('2', '3', '1'));
    expect(isReadable(words(first))).to.equal(false);
  });
});

describe('A widget whose language changes before its turn', () => {
  it('waits for that one, with the words in its tag shown, and never begins in the first', async () => {
    const box = await emptyPage();
    const letThrough = holdRequests();
    const [first, second, third] = ['1', '2', '3'].map((id) => widget('ps-vision-statement', id));
    const { next, stop } = watchBeginnings(window);
    box.append(first!, second!, third!);
    await next();
    stop();
    second!.lang = 'es';
    await allBegun([third!]);
    await nextFrame();
    expectNone(second!.shadowRoot, 'shadow root');
    expect(isReadable(words(second!))).to.equal(true);
    letThrough();
    await second!.updateComplete;
    expect(second!.shadowRoot!.querySelector('h2')!.textContent).to.equal('Nuestra visión');
  });
});

describe('A widget that can’t begin', () => {
  const refuse = () => {
    throw new Error('Not here');
  };
  const faults: Record<string, (element: LitElement) => void> = {
    'since its first rendering fails': (element) =>
      Object.assign(element, { renderContent: refuse }),
    'since its first update fails': (element) => Object.assign(element, { willUpdate: refuse }),
    'since the page refuses it a root': (element) =>
      Object.assign(element, { attachShadow: refuse }),
  };
  for (const [why, fault] of Object.entries(faults)) {
    it(`${why}, shows the words in its tag, says so once, and holds nobody up`, async () => {
      const box = await emptyPage();
      const [before, broken, after] = ['1', '2', '3'].map((id) => widget('ps-case-study', id));
      fault(broken!);
      box.append(before!, broken!, after!);
      await broken!.updateComplete;
      await allShown(document);
      expect(takeMessages()).to.deep.equal([
        '<ps-case-study> can’t be shown; the words in its tag are shown instead. Error: Not here',
      ]);
      expect(isReadable(words(broken!))).to.equal(true);
      for (const each of [before, after]) {
        expectSome(each!.shadowRoot!.querySelector('h2'), 'heading');
        expect(isReadable(words(each!))).to.equal(false);
      }
    });

    it(`${why}, stays as it is whatever the page does with it then`, async () => {
      const box = await emptyPage();
      const broken = widget('ps-case-study', '1');
      fault(broken);
      box.append(broken);
      await broken.updateComplete;
      takeMessages();
      broken.setAttribute('step', '3');
      broken.lang = 'cy';
      await broken.updateComplete;
      box.append(broken);
      await broken.updateComplete;
      await nextFrame();
      expect(isReadable(words(broken))).to.equal(true);
      expect(takeMessages()).to.deep.equal([]);
    });
  }

  it('has nothing in its root but a slot, through which its words are shown', async () => {
    const box = await emptyPage();
    const broken = widget('ps-vision-statement', '1');
    Object.assign(broken, { renderContent: refuse });
    box.append(broken);
    await broken.updateComplete;
    takeMessages();
    expect(broken.shadowRoot!.innerHTML).to.equal('<slot></slot>');
  });
});
