import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import { tags } from '../../src/embed/snippet.js';
import { changes, faults, refuse } from '../hosts/changed-pages.js';
import { consoleMessages, takeMessages } from '../support/console.js';
import { loadFrame } from '../support/frame.js';
import { allShown } from '../support/shown.js';

const body = tags.map((tag) => `<${tag}><p>The words in the tag</p></${tag}>`).join('');

const scriptTag = `<script type="module" src="${location.origin}/dist/widgets.js"></script>`;

const page = (script = scriptTag) =>
  `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A page</title></head><body>${body}${script}</body></html>`;

const widgetsOf = (document: Document) => [...document.querySelectorAll<LitElement>(tags.join())];

/** Which of them show their words: their own, or those in the tag. */
const shownIn = (document: Document) =>
  widgetsOf(document).map((widget) => {
    if (widget.shadowRoot?.querySelector('h2')) return 'own';
    return widget.querySelector('p')!.getClientRects().length > 0 ? 'tag' : 'none';
  });

const all = (which: 'own' | 'tag') => tags.map(() => which);

const study = {
  title: 'Rosa’s story',
  introduction: 'Rosa is a fictional person.',
  steps: [
    { title: 'One', text: ['First.', 'Second.'] },
    { title: 'Two', text: ['Third.'], voice: { words: 'Hello.', who: 'Rosa' } },
    {
      title: 'Three',
      text: ['Fourth.'],
      comparison: {
        legend: 'How they work',
        apart: 'Apart',
        joined: 'Together',
        rows: [{ what: 'Letters', apart: 'Six', joined: 'One' }],
      },
    },
  ],
};

/** All texts of a story, however deep. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsOf);

describe('A page whose scripts', () => {
  for (const [what, change] of Object.entries(changes)) {
    it(`${what} shows every widget, and another story whole`, async () => {
      const { document } = await loadFrame({ html: page() }, { prepare: change });
      await allShown(document);
      expect(shownIn(document)).to.deep.equal(all('own'));
      const story = document.querySelector<PsCaseStudy>('ps-case-study')!;
      Object.assign(story, { messages: { 'story-next': 'On' }, view: 'all', study });
      await story.updateComplete;
      const surface = story.shadowRoot!.querySelector('.widget')!;
      for (const text of textsOf(study)) expect(surface.textContent).to.contain(text);
      expect(surface.querySelectorAll('ol > li').length).to.equal(3);
      expect(takeMessages()).to.deep.equal([]);
    });
  }
});

describe('Where our script can’t do its work', () => {
  const cant = (tag: string, why = 'Error: Not here') =>
    `<${tag}> can’t be shown; the words in its tag are shown instead. ${why}`;

  for (const [what, fault] of Object.entries(faults)) {
    it(`since ${what}, each widget shows the words in its tag, with one message`, async () => {
      const { document } = await loadFrame({ html: page() }, { prepare: fault });
      await allShown(document);
      expect(shownIn(document)).to.deep.equal(all('tag'));
      expect(takeMessages()).to.deep.equal(tags.map((tag) => cant(tag)));
    });
  }

  it('since the page is XML, which templates aren’t, the words in the tag stay', async () => {
    const { document } = await loadFrame({ xhtml: page() });
    // Chromium and WebKit run no module there.
    const runsModules = navigator.userAgent.includes('Firefox');
    if (runsModules) await waitUntil(() => consoleMessages.length === tags.length);
    expect(shownIn(document)).to.deep.equal(all('tag'));
    const why = 'SyntaxError: An invalid or illegal string was specified';
    const said = runsModules ? tags.map((tag) => cant(tag, why)) : [];
    expect(takeMessages()).to.deep.equal(said);
  });

  it('since one element can’t be defined, that one shows the words in its tag, and the others go on', async () => {
    const { document } = await loadFrame(
      { html: page() },
      {
        prepare: ({ customElements, CustomElementRegistry: { prototype } }) => {
          const define = prototype.define.bind(customElements);
          prototype.define = (name, ...rest) =>
            name === 'ps-priority-cards' ? refuse() : define(name, ...rest);
        },
      },
    );
    await waitUntil(() => shownIn(document).filter((which) => which === 'own').length === 3);
    expect(shownIn(document)).to.deep.equal(['own', 'tag', 'own', 'own']);
    expect(takeMessages()).to.deep.equal([
      '<ps-priority-cards> can’t be defined; the words in its tag stay. Error: Not here',
    ]);
  });

  it('since a state can’t be told, every widget is shown all the same', async () => {
    const { document } = await loadFrame(
      { html: page() },
      { prepare: ({ HTMLElement }) => (HTMLElement.prototype.attachInternals = refuse) },
    );
    await allShown(document);
    expect(shownIn(document)).to.deep.equal(all('own'));
  });

  it('since it came only in part, the words in the tag stay', async () => {
    const whole = await (await fetch('/dist/widgets.js')).text();
    for (const part of [0.2, 0.5, 0.9]) {
      const script = whole.slice(0, part * whole.length);
      const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
      const { document } = await loadFrame({
        html: page(`<script type="module" src="${address}"></script>`),
      });
      expect(shownIn(document)).to.deep.equal(all('tag'));
      expect(takeMessages().length).to.equal(1); // each browser has words of its own for it
    }
  });
});
