import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { tags } from '../../src/embed/snippet.js';
import { expectSame } from '../support/nodes.js';
import { shownFixture } from '../support/shown.js';

const forms = (widget: Element) => [...widget.shadowRoot!.querySelectorAll('.forms')];

/** A widget whose tag has the host's own link in a slot. */
async function withLink(tag: string, slot: string) {
  const box = await shownFixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = `<${tag}><a slot="${slot}" href="https://example.org/">Our own</a></${tag}>`;
  const widget = box.firstElementChild!;
  await (widget as unknown as { updateComplete: Promise<boolean> }).updateComplete;
  return { widget, link: widget.querySelector('a')! };
}

describe('The words in another form', () => {
  for (const tag of tags) {
    for (const slot of ['easy-read', 'audio']) {
      it(`are offered at the end where the page has them: ${slot} in ${tag}`, async () => {
        const { widget, link } = await withLink(tag, slot);
        const { top, height } = link.getBoundingClientRect();
        expect(height).to.be.greaterThan(0);
        const [last] = forms(widget).slice(-1);
        expectSame(link.assignedSlot!.parentElement, last);
        const before = [...widget.shadowRoot!.querySelectorAll('p, button')]
          .filter((each) => each.checkVisibility())
          .map((each) => each.getBoundingClientRect().bottom);
        expect(top).to.be.at.least(Math.max(...before));
      });
    }

    it(`take no room where there are none: ${tag}`, async () => {
      const widget = await shownFixture<HTMLElement>(html`<div></div>`);
      widget.innerHTML = `<${tag}></${tag}>`;
      const element = widget.firstElementChild as HTMLElement & {
        updateComplete: Promise<boolean>;
      };
      await element.updateComplete;
      expect(forms(element).map((each) => each.getBoundingClientRect().height)).to.deep.equal(
        tag === 'ps-welcome-video' ? [0, 0] : [0],
      );
    });
  }

  it('are beside the film where they are signed', async () => {
    const { widget, link } = await withLink('ps-welcome-video', 'bsl');
    const [beside, last] = forms(widget);
    expectSame(link.assignedSlot!.parentElement, beside);
    expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(last!.getBoundingClientRect().height).to.equal(0);
  });
});
