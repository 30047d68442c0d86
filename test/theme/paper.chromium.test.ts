import { expect, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.js';
import { misfits } from '../support/fit.js';
import { languages, loadLanguages } from '../support/languages.js';
import { expectNone } from '../support/nodes.js';
import { shownFixture } from '../support/shown.js';

const everything = (lang: string) => html`
  <div lang=${lang}>
    <ps-vision-statement></ps-vision-statement>
    <ps-priority-cards></ps-priority-cards>
    <ps-welcome-video src="https://youtu.be/abcdefghijk"></ps-welcome-video>
    <ps-case-study></ps-case-study>
  </div>
`;

describe('All four widgets on paper', () => {
  before(() => loadLanguages());
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('take five sheets of A4 at most', async () => {
    await shownFixture(everything('en'));
    expect(await executeServerCommand('count-sheets')).to.be.at.most(5);
  });

  for (const lang of ['en', ...languages]) {
    it(`lose no word at an edge or below another: ${lang}`, async () => {
      const box = await shownFixture<HTMLElement>(everything(lang));
      box.style.inlineSize = '190mm'; // of A4, without the margins
      await emulateMedia({ media: 'print' });
      expect(misfits(box)).to.deep.equal([]);
    });
  }

  it('show both drawings of the comparison side by side, each below what it shows', async () => {
    const story = await shownFixture<HTMLElement>(html`<ps-case-study step="5"></ps-case-study>`);
    await emulateMedia({ media: 'print' });
    const step = story.shadowRoot!.querySelector('#step-5')!;
    await waitUntil(() => step.querySelectorAll('.scene').length === 2);
    const [one, other] = [...step.querySelectorAll('.scene')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(one!.top).to.equal(other!.top);
    expect(one!.right).to.be.below(other!.left);
    const captions = [...step.querySelectorAll('.shows')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(captions.map(({ left }) => left)).to.deep.equal([one!.left, other!.left]);
    await emulateMedia({ media: 'screen' });
    expect(
      [...step.querySelectorAll('.scene')].filter((each) => each.checkVisibility()).length,
    ).to.equal(1);
  });

  it('keep each card, heading and drawing whole', async () => {
    const box = await shownFixture<HTMLElement>(everything('en'));
    await emulateMedia({ media: 'print' });
    const all = [...box.children].flatMap((each) => [
      ...each.shadowRoot!.querySelectorAll('ul > li, .drawn, table, .voice, h2, h3'),
    ]);
    expect(all.length).to.be.greaterThan(20);
    for (const each of all) {
      const { breakInside, breakAfter } = getComputedStyle(each);
      const isKept = each.matches('h2, h3') ? breakAfter : breakInside;
      expect(each.closest('.drawn') ? 'avoid' : isKept, each.className).to.equal('avoid');
    }
  });

  it('say each address once', async () => {
    const box = await shownFixture<HTMLElement>(everything('en'));
    const addresses = [...box.children].flatMap((each) =>
      [...each.shadowRoot!.querySelectorAll('a')].map(({ href }) => href),
    );
    expect(addresses).to.deep.equal([...new Set(addresses)]);
    expectNone(box.querySelector('a'), 'link of the page');
  });
});
