import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { tags, tagSnippet } from '../../src/embed/snippet.js';
import type { Widget } from '../../src/shared/widget.js';
import { takeMessages } from '../support/console.js';
import { loadFrame } from '../support/frame.js';
import { expectFocus, expectNone } from '../support/nodes.js';
import { allShown, shownFixture } from '../support/shown.js';

const warning = (tag: string, part: string) =>
  `<${tag}>: the page’s <${part}> is inside it; showing that below. Write <${tag}></${tag}>, since <${tag} /> closes nothing.`;

const scripts = {
  'a module': '<script type="module" src="/dist/widgets.js"></script>',
  'a script that runs while the page is still being read':
    '<script src="/dist/widgets.classic.js"></script>',
};

const page = (tag: string, script: string) => `<!doctype html>
  <html lang="en"><head><title>A partner’s page</title>${script}</head>
  <body><h1>About us</h1><${tag} />
  <p>Words of the page.</p>
  <form><label>Search <input name="search"></label></form>
  <ps-priority-cards show="wellbeing"></ps-priority-cards>
  <footer>Our address</footer></body></html>`;

const top = (element: Element) => element.getBoundingClientRect().top;

describe('A page that is inside a tag which nobody closed', () => {
  for (const tag of tags) {
    for (const [kind, script] of Object.entries(scripts)) {
      it(`is all there below the widget, and the console says what to mend: <${tag} />, ${kind}`, async () => {
        const { document } = await loadFrame({ html: page(tag, script) });
        await allShown(document);
        const widget = document.querySelector<Widget>(tag)!;
        await widget.updateComplete;
        const { bottom } = widget.shadowRoot!.querySelector('.widget')!.getBoundingClientRect();
        for (const each of widget.querySelectorAll('p, form, ps-priority-cards, footer')) {
          expect(each.getBoundingClientRect().height, each.localName).to.be.greaterThan(0);
          expect(top(each), each.localName).to.be.at.least(bottom);
        }
        document.querySelector('input')!.focus();
        expectFocus(document.querySelector('input'));
        expect(takeMessages()).to.deep.equal([warning(tag, 'form')]);
      });
    }
  }

  it('tells the console once, however often the widget is moved', async () => {
    const box = await shownFixture<HTMLElement>(
      html`<div>
        <ps-vision-statement><main>The page</main></ps-vision-statement>
      </div>`,
    );
    const widget = box.querySelector('ps-vision-statement')!;
    await widget.updateComplete;
    box.append(widget);
    await widget.updateComplete;
    expect(takeMessages()).to.deep.equal([warning('ps-vision-statement', 'main')]);
  });
});

describe('A tag that is closed', () => {
  for (const tag of tags) {
    it(`shows none of the words of its snippets again: ${tag}`, async () => {
      for (const words of ['short', 'full'] as const) {
        const widget = await fixture<Widget>(tagSnippet(tag, { words }));
        await widget.updateComplete;
        expectNone(widget.shadowRoot!.querySelector('slot:not([name])'), 'slot');
      }
    });
  }

  it('may have anything in its slots', async () => {
    const widget = await fixture<Widget>(
      html`<ps-vision-statement>
        <header slot="heading"><h2>Our vision</h2></header>
        <figure slot="logo"><svg role="img" aria-label="Logo"></svg></figure>
      </ps-vision-statement>`,
    );
    await widget.updateComplete;
    expectNone(widget.shadowRoot!.querySelector('slot:not([name])'), 'slot');
  });
});
