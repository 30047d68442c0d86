import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { Widget } from '../../src/shared/widget.js';
import { accessibilityTree } from '../support/accessibility-tree.js';
import { headings, languages, loadLanguages, surface, words } from '../support/languages.js';
import { shownFixture } from '../support/shown.js';

// Chromium's tree gives no languages: every-language.test.ts has each word's, with its direction.
describe('What a screen reader is told', () => {
  before(() => loadLanguages());

  for (const lang of languages) {
    it(`in ${lang}: the draft first, then each name and state in that language`, async () => {
      const cards = await fixture<Widget>(
        html`<ps-priority-cards lang=${lang} show="wellbeing"></ps-priority-cards>`,
      );
      const title = words(lang, 'card-wellbeing-title');
      const open = words(lang, 'card-open-card').replace('{0}', title);
      const tree = (await accessibilityTree('ps-priority-cards')).split('\n');
      expect(tree.map((line) => line.trim())).to.include.members([
        `text "${words(lang, 'draft-notice')}"`,
        `button "${words(lang, 'draft-read-english')}"`,
        `heading "${headings(lang)[1]}" level=2`,
        `heading "${title}" level=3`,
        `button "${open}" expanded=false`,
      ]);
      expect(tree[0]).to.contain(words(lang, 'draft-notice'));
      expect(surface(cards).matches(`:lang(${lang.split('-')[0]})`)).to.equal(true);
    });
  }

  it('of text that fell back: English words, in English from left to right', async () => {
    const box = await shownFixture(
      html`<div lang="ur" dir="rtl">
        <ps-vision-statement></ps-vision-statement>
      </div>`,
    );
    const tree = await accessibilityTree('ps-vision-statement');
    expect(tree).to.match(/^heading "Our vision" level=2\n/);
    const inside = surface(box.querySelector('ps-vision-statement')!);
    expect(inside.matches(':lang(en):dir(ltr)')).to.equal(true);
  });
});
