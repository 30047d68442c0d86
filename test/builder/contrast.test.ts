import { expect } from '@open-wc/testing';
import { bestContrast } from '../../src/builder/contrast.js';

describe('The contrast of a partner’s colour', () => {
  for (const [colour, text, ratio] of [
    ['#ffffff', 'black', 21],
    ['#000000', 'white', 21],
    ['#0b6e6e', 'white', 6.05],
    ['#767676', 'black', 4.62],
    ['#d9480f', 'black', 4.88],
  ] as const) {
    it(`of ${colour} is that of ${text} text: ${ratio} to 1`, () => {
      const best = bestContrast(colour);
      expect(best.text).to.equal(text);
      expect(Math.round(best.ratio * 100) / 100).to.equal(ratio);
    });
  }
});
