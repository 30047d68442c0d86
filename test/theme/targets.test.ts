import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { showEverything } from '../support/everything.js';
import { loadLanguages } from '../support/languages.js';
import { brief } from '../support/nodes.js';

const pressable = 'button, label, summary, .controls a';

describe('What a reader presses', () => {
  before(() => loadLanguages(['zh-Hans']));

  // Words as short as can be, in letters so small that none but the style can make room for a
  // finger, whatever the font.
  for (const lang of ['en', 'zh-Hans']) {
    for (const size of [5, 16, 24]) {
      it(`is at least 44 px high and wide in every widget: ${lang}, letters of ${size} px`, async () => {
        const { box, widgets } = await showEverything({ width: 320, lang });
        box.style.fontSize = `${size}px`;
        const pressed = widgets.flatMap((widget) =>
          [...widget.shadowRoot!.querySelectorAll(pressable)].filter((each) =>
            each.checkVisibility(),
          ),
        );
        expect(pressed.length).to.be.greaterThan(30);
        const small = pressed.flatMap((each) => {
          const { width, height } = each.getBoundingClientRect();
          return width >= 44 && height >= 44 ? [] : [`${brief(each)}: ${width} × ${height}`];
        });
        box.style.fontSize = ''; // a link in a line of text may be as small as its letters
        expect(small).to.deep.equal([]);
      });
    }
  }
});
