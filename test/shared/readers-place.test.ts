import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import { tagSnippet, tags, type SnippetOptions, type Tag } from '../../src/embed/snippet.js';
import { surface } from '../support/languages.js';
import { expectFocus, expectSame } from '../support/nodes.js';
import { isOpen } from '../support/shown.js';

const eventTypes = ['ps-step-change', 'ps-card-toggle', 'ps-video-request', 'ps-video-play'];

/** What the page heard and how far it moved while the widget took over. */
interface Taken {
  widget: LitElement;
  root: ShadowRoot;
}

/**
 * Puts a snippet into a page, somewhere down it; lets the reader do something in its words, and the
 * widget take over. The page hears of nothing, and doesn’t move.
 */
async function takeOver(
  tag: Tag,
  options: SnippetOptions,
  act: (words: HTMLElement) => void,
): Promise<Taken> {
  const heard: string[] = [];
  const listen = ({ type }: Event) => heard.push(type);
  for (const type of eventTypes) document.addEventListener(type, listen);
  const box = await fixture<HTMLElement>(
    html`<main>
      <div style="height: 1500px"></div>
      <section></section>
      <div style="height: 3000px"></div>
    </main>`,
  );
  scrollTo(0, 700);
  const section = box.querySelector('section')!;
  const snippet = tagSnippet(tag, { words: 'full', ...options });
  section.append(document.createRange().createContextualFragment(snippet));
  const widget = section.firstElementChild as LitElement;
  // It begins a moment later; until then its words are what the reader sees.
  act(widget);
  await widget.updateComplete;
  await Promise.resolve();
  for (const type of eventTypes) document.removeEventListener(type, listen);
  expect([heard, scrollY]).to.deep.equal([[], 700]);
  scrollTo(0, 0);
  return { widget, root: widget.shadowRoot! };
}

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector)!;

const open = (words: HTMLElement, number: number) =>
  (words.querySelectorAll('details')[number - 1]!.open = true);

const focusOn = (words: HTMLElement, selector: string, number = 1) =>
  words.querySelectorAll<HTMLElement>(selector)[number - 1]!.focus({ preventScroll: true });

const openCards = (root: ParentNode) =>
  [...root.querySelectorAll('[aria-expanded="true"]')].map((button) =>
    button.getAttribute('aria-controls'),
  );

describe('A reader who opened something in the words of the tag', () => {
  for (const [step, attributes] of [
    [3, {}],
    [6, {}],
    [1, { step: '4' }],
  ] as const) {
    const begins = 'step' in attributes ? attributes.step : '1';
    it(`is at step ${step} still, in a story that begins at step ${begins}`, async () => {
      const { widget, root } = await takeOver('ps-case-study', { attributes }, (words) =>
        open(words, step),
      );
      expect((widget as PsCaseStudy).step).to.equal(step);
      expect(find(root, '[aria-current] .number').textContent).to.equal(String(step));
      expect(isOpen(find(root, `#step-${step}`))).to.equal(true);
    });
  }

  it('finds the step that the page asks for, if they opened none', async () => {
    const attributes = { step: '4' };
    const { widget } = await takeOver('ps-case-study', { attributes }, () => {});
    expect((widget as PsCaseStudy).step).to.equal(4);
  });

  it('is where a script of the page has gone since, in the story', async () => {
    const { widget } = await takeOver('ps-case-study', {}, (words) => {
      open(words, 3);
      (words as PsCaseStudy).step = 5;
    });
    expect((widget as PsCaseStudy).step).to.equal(5);
  });

  it('has card 4 open still, and the one that they opened before it', async () => {
    const { root } = await takeOver('ps-priority-cards', {}, (words) => {
      open(words, 2);
      open(words, 4);
    });
    expect(openCards(root)).to.deep.equal(['inequality', 'most-affected']);
  });

  it('has the same card open where the page chose some of them', async () => {
    const attributes = { show: 'communities wellbeing prevention' };
    const { root } = await takeOver('ps-priority-cards', { attributes }, (words) => open(words, 2));
    expect(openCards(root)).to.deep.equal(['wellbeing']);
  });

  it('has no card open that isn’t the one they opened, where the words are of other cards', async () => {
    const { root } = await takeOver('ps-priority-cards', {}, (words) => {
      open(words, 2);
      words.setAttribute('show', 'communities wellbeing');
    });
    expect(openCards(root)).to.deep.equal([]);
  });

  it('reads the whole story from its beginning where the page shows all of it', async () => {
    const attributes = { view: 'all' };
    const { widget } = await takeOver('ps-case-study', { attributes }, () => {});
    expect((widget as PsCaseStudy).step).to.equal(1);
  });
});

describe('A reader’s focus in the words of the tag', () => {
  for (const step of [1, 3, 6]) {
    it(`on the summary of step ${step} is on that step’s title then`, async () => {
      const { root } = await takeOver('ps-case-study', {}, (words) =>
        focusOn(words, 'summary', step),
      );
      expectFocus(find(root, `button[aria-controls="step-${step}"]`));
    });
  }

  it('on a summary is on the step that they opened with it', async () => {
    const { root } = await takeOver('ps-case-study', {}, (words) => {
      open(words, 3);
      focusOn(words, 'summary', 3);
    });
    expectFocus(find(root, '[aria-current]'));
    expect(find(root, '[aria-current] .number').textContent).to.equal('3');
  });

  it('on the summary of card 4 is on that card’s button then', async () => {
    const { root } = await takeOver('ps-priority-cards', {}, (words) =>
      focusOn(words, 'summary', 4),
    );
    expectFocus(find(root, '[aria-controls="most-affected"]'));
  });

  it('on a link is on the same link then', async () => {
    const { root } = await takeOver('ps-welcome-video', {}, (words) => focusOn(words, 'a'));
    expectFocus(find(root, '.link a'));
  });

  it('on the link at the end of the story is on the same link, if that step is open', async () => {
    const { root } = await takeOver('ps-case-study', {}, (words) => {
      open(words, 6);
      focusOn(words, 'a');
    });
    expectFocus(find(root, '#step-6 a'));
  });

  for (const tag of tags) {
    it(`on a link that ${tag} doesn’t show is on its surface then`, async () => {
      const { widget } = await takeOver(tag, { words: 'short' }, (words) => {
        find(words, 'a').setAttribute('href', 'https://example.org/elsewhere');
        focusOn(words, 'a');
      });
      expectFocus(surface(widget));
    });
  }

  it('on a summary where all steps are shown is on the surface then', async () => {
    const attributes = { view: 'all' };
    const { widget } = await takeOver('ps-case-study', { attributes }, (words) =>
      focusOn(words, 'summary', 3),
    );
    expectFocus(surface(widget));
  });

  it('on a link in the host’s own heading, which stays, is left there', async () => {
    const { widget } = await takeOver('ps-vision-statement', {}, (words) => {
      words.insertAdjacentHTML(
        'afterbegin',
        '<h2 slot="heading"><a href="https://example.org/">Our own</a></h2>',
      );
      focusOn(words, 'h2 a');
    });
    expectFocus(find(widget, 'h2 a'));
  });

  it('elsewhere on the page is left there', async () => {
    const box = await fixture<HTMLElement>(html`<div><input aria-label="The page’s own" /></div>`);
    const input = find(box, 'input');
    input.focus();
    await takeOver('ps-case-study', {}, (words) => open(words, 3));
    expectSame(document.activeElement, input);
  });

  it('is kept in a component of the page’s own', async () => {
    const component = await fixture<HTMLElement>(html`<div></div>`);
    const shadow = component.attachShadow({ mode: 'open' });
    shadow.append(
      document
        .createRange()
        .createContextualFragment(tagSnippet('ps-priority-cards', { words: 'full' })),
    );
    const widget = shadow.firstElementChild as LitElement;
    focusOn(widget, 'summary', 2);
    await widget.updateComplete;
    await Promise.resolve();
    expectFocus(find(widget.shadowRoot!, '[aria-controls="inequality"]'));
  });
});
