import { expect, fixture, html } from '@open-wc/testing';
import '../../src/vision-statement/define.js';
import type { PsVisionStatement } from '../../src/vision-statement/vision-statement.js';
import { expectNone } from '../support/nodes.js';
import { fixtureAtWidth } from '../support/widths.js';

const statement =
  'Our vision is to enable every part of the health and care system in Southwark to make the borough an amazing place to be born, live a full healthy life, and spend one’s final years.';

describe('The vision statement', () => {
  it('shows the partnership’s vision word for word', async () => {
    const element = await fixture<PsVisionStatement>(
      html`<ps-vision-statement></ps-vision-statement>`,
    );
    const root = element.shadowRoot!;
    expect(root.querySelector('h2')!.textContent).to.equal('Our vision');
    expect(root.querySelector('blockquote')!.textContent).to.equal(statement);
    expect(root.querySelector('slot[name="logo"] span')!.textContent).to.equal(
      'Partnership Southwark',
    );
  });

  it('leaves the words in the tag where they are', async () => {
    const element = await fixture(
      html`<ps-vision-statement><p id="own">Our own words</p></ps-vision-statement>`,
    );
    const own = element.querySelector('#own')!;
    expect(element.children.length).to.equal(1);
    expect(own.textContent).to.equal('Our own words');
    expectNone(own.assignedSlot, 'slot');
  });

  it('takes the host’s heading and logo', async () => {
    const element = await fixture<PsVisionStatement>(
      html`<ps-vision-statement>
        <h3 slot="heading">What we believe</h3>
        <p slot="logo">A logo</p>
      </ps-vision-statement>`,
    );
    const assigned = [...element.shadowRoot!.querySelectorAll('slot')].map(
      (slot) => slot.assignedElements()[0]?.textContent,
    );
    expect(assigned.filter(Boolean)).to.deep.equal(['What we believe', 'A logo']);
  });

  for (const level of [2, 3, 4, 5, 6]) {
    it(`has a heading of level ${level} if the page asks for it`, async () => {
      const element = await fixture<PsVisionStatement>(
        html`<ps-vision-statement heading-level=${level}></ps-vision-statement>`,
      );
      expect(element.headingLevel).to.equal(level);
      expect(element.shadowRoot!.querySelectorAll(`h${level}`).length).to.equal(1);
      expect(element.shadowRoot!.querySelectorAll('h2, h3, h4, h5, h6').length).to.equal(1);
    });
  }

  it('goes back to its own heading level when the attribute is taken away', async () => {
    const element = await fixture<PsVisionStatement>(
      html`<ps-vision-statement heading-level="4"></ps-vision-statement>`,
    );
    element.removeAttribute('heading-level');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('h2')!.textContent).to.equal('Our vision');
  });

  it('writes no attribute on its own tag', async () => {
    const element = await fixture<PsVisionStatement>(
      html`<ps-vision-statement></ps-vision-statement>`,
    );
    element.headingLevel = 3;
    element.theme = 'plum';
    await element.updateComplete;
    expect(element.getAttributeNames()).to.deep.equal([]);
  });

  it('can be hidden like any other element', async () => {
    const element = await fixture(html`<ps-vision-statement hidden></ps-vision-statement>`);
    expect(getComputedStyle(element).display).to.equal('none');
  });

  for (const width of [320, 390, 1280]) {
    it(`fits into ${width} px`, async () => {
      const element = await fixtureAtWidth<PsVisionStatement>(
        width,
        html`<ps-vision-statement></ps-vision-statement>`,
      );
      expect(element.getBoundingClientRect().width).to.equal(width);
      expect(element.shadowRoot!.querySelector('.widget')!.scrollWidth).to.be.at.most(width);
    });
  }

  it('does nothing when nothing has changed', async () => {
    const element = await fixture<PsVisionStatement>(
      html`<ps-vision-statement theme="blue"></ps-vision-statement>`,
    );
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(element.shadowRoot!, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    element.theme = 'blue';
    element.headingLevel = 2;
    element.requestUpdate();
    await element.updateComplete;
    changes.push(...observer.takeRecords());
    expect(changes).to.deep.equal([]);
  });
});
