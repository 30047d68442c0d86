import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { messageIds } from '../../src/shared/read-messages.js';
import type { Widget } from '../../src/shared/widget.js';
import { englishMessages } from '../support/english-messages.js';
import { showEverything } from '../support/everything.js';
import { misfits } from '../support/fit.js';
import { marks } from '../support/languages.js';
import { inPseudo, names, pseudo, pseudoRtl } from '../support/pseudo.js';
import { wordsOf } from '../support/words.js';

/** All messages of a widget in a made-up language. */
function translator(translate: (text: string) => string) {
  return (widget: Widget) => {
    const ids = messageIds((widget.constructor as typeof Widget).content);
    return inPseudo(
      Object.fromEntries(Object.entries(english).filter(([id]) => ids.has(id))),
      translate,
    );
  };
}

let english: Record<string, string>;

describe('In a made-up language, two fifths longer and in brackets', () => {
  before(async () => {
    english = await englishMessages();
  });

  for (const width of [320, 900]) {
    it(`every word is translated, none clipped or overlaid, at ${width} px`, async () => {
      const { box, widgets } = await showEverything({ width, messages: translator(pseudo) });
      expect(left(widgets, /^⟦.*⟧$/s)).to.deep.equal([]);
      expect(misfits(box)).to.deep.equal([]);
    });

    it(`from right to left, too, at ${width} px`, async () => {
      const { box, widgets } = await showEverything({
        width,
        dir: 'rtl',
        messages: translator(pseudoRtl),
      });
      expect(left(widgets, /^\u202E⟦.*⟧\u202C$/s)).to.deep.equal([]);
      expect(widgets.map((widget) => marks(widget)[1])).to.deep.equal(widgets.map(() => 'rtl'));
      expect(misfits(box)).to.deep.equal([]);
    });
  }
});

/** What is said in other words than translated ones, names excepted: the host's own film too. */
const left = (widgets: Widget[], translated: RegExp) =>
  widgets
    .flatMap((widget) => wordsOf(widget).map(({ text }) => text))
    .filter((text) => ![...names, 'Film'].includes(text) && !translated.test(text));
