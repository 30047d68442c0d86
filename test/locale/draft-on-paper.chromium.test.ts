import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/define.js';
import type { Widget } from '../../src/shared/widget.js';
import { loadLanguages, surface } from '../support/languages.js';

describe('A draft translation on paper', () => {
  before(async () => {
    await loadLanguages(['pl']);
    await emulateMedia({ media: 'print' });
  });
  after(() => emulateMedia({ media: 'screen' }));

  it('says that it is one, without the button', async () => {
    const widget = await fixture<Widget>(html`<ps-case-study lang="pl"></ps-case-study>`);
    const [notice, button] = surface(widget).querySelector('.draft')!.children;
    expect(notice!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(button!.getClientRects().length).to.equal(0);
  });
});
