import { expect, fixture, html } from '@open-wc/testing';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import '../../src/define.js';
import { scriptTag, tagSnippet } from '../../src/embed/snippet.js';
import type { PsPriorityCards } from '../../src/priority-cards/priority-cards.js';
import { loadFrame } from '../support/frame.js';
import { expectFocus } from '../support/nodes.js';
import { allShown, isOpen, shownFixture } from '../support/shown.js';

/** What a browser’s search does before it shows what it has found. */
const find = (hidden: Element) => hidden.dispatchEvent(new Event('beforematch', { bubbles: true }));

const panels = ({ shadowRoot }: PsCaseStudy) => [...shadowRoot!.querySelectorAll('.panel')];

const canFind = 'onbeforematch' in HTMLElement.prototype;

describe('A reader who searches the page', () => {
  it('is led into a closed step, which opens, while the focus stays where it is', async () => {
    const page = await shownFixture(
      html`<div><button>Search</button><ps-case-study></ps-case-study></div>`,
    );
    const story = page.querySelector('ps-case-study')!;
    await story.updateComplete;
    const heard: unknown[] = [];
    story.addEventListener('ps-step-change', ({ from, to, total }) =>
      heard.push([from, to, total, panels(story).map(isOpen).indexOf(true) + 1]),
    );
    page.querySelector('button')!.focus();
    find(panels(story)[4]!);
    await story.updateComplete;
    await story.updateComplete;
    expect(story.step).to.equal(5);
    expect(heard).to.deep.equal([[1, 5, 6, 5]]);
    expectFocus(page.querySelector('button'));
  });

  it('is led into a closed card, which opens', async () => {
    const cards = await fixture<PsPriorityCards>(html`<ps-priority-cards></ps-priority-cards>`);
    const heard: unknown[] = [];
    cards.addEventListener('ps-card-toggle', ({ card, open }) => heard.push([card, open]));
    find(cards.shadowRoot!.querySelector('#prevention')!);
    await cards.updateComplete;
    await cards.updateComplete;
    expect(heard).to.deep.equal([['prevention', true]]);
    expect(isOpen(cards.shadowRoot!.querySelector('#prevention')!)).to.equal(true);
  });

  it('finds the words of all that is closed, where the browser can look into it', async () => {
    const story = await fixture<PsCaseStudy>(html`<ps-case-study></ps-case-study>`);
    const cards = await fixture<PsPriorityCards>(html`<ps-priority-cards></ps-priority-cards>`);
    const closed = [...panels(story).slice(1), ...cards.shadowRoot!.querySelectorAll('.more')];
    expect(closed.length).to.equal(11);
    for (const each of closed) {
      expect(each.getAttribute('hidden')).to.equal(canFind ? 'until-found' : '');
      expect(getComputedStyle(each).contentVisibility).to.equal(canFind ? 'hidden' : 'visible');
      expect(each.getBoundingClientRect().height).to.equal(0);
      expect(isOpen(each)).to.equal(false);
    }
  });

  it('is not hindered where the browser can’t look: what is closed is hidden as ever', async () => {
    const snippet = tagSnippet('ps-case-study');
    const { document, window } = await loadFrame(
      {
        html: `<!doctype html><html lang="en"><title>A page</title>${scriptTag({ base: '/dist/' })}${snippet}`,
      },
      {
        prepare: ({ HTMLElement }) => {
          delete (HTMLElement.prototype as Partial<HTMLElement>).onbeforematch;
        },
      },
    );
    await allShown(document);
    const story = document.querySelector('ps-case-study')!;
    const shown = panels(story).map((panel) => window.getComputedStyle(panel).display);
    expect(shown).to.deep.equal(['grid', 'none', 'none', 'none', 'none', 'none']);
    expect(panels(story)[1]!.getAttribute('hidden')).to.equal('');
  });
});
