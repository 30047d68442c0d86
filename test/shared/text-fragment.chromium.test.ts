import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import '../../src/define.js';
import { isOpen, shownFixture } from '../support/shown.js';

describe('A link to words of the story', () => {
  after(() => history.replaceState(null, '', location.pathname + location.search));

  it('opens the step that they are in', async () => {
    const story = await shownFixture<PsCaseStudy>(html`<ps-case-study></ps-case-study>`);
    const link = await fixture(html`<a href="#:~:text=Housing%20treats%20the%20damp">The damp</a>`);
    const isFound = new Promise<number>((resolve) =>
      story.addEventListener('ps-step-change', ({ to }) => resolve(to)),
    );
    (link as HTMLElement).focus();
    await sendKeys({ press: 'Enter' });
    expect(await isFound).to.equal(5);
    expect(isOpen(story.shadowRoot!.querySelector('#step-5')!)).to.equal(true);
  });
});
