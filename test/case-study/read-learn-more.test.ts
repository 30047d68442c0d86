import { expect } from '@open-wc/testing';
import { readLearnMore } from '../../src/case-study/read-learn-more.js';

const page = { base: 'https://partner.example/news/', origin: 'https://partner.example' };
const fallback = 'https://story.example/';

describe('Where “Learn more” leads', () => {
  const fine: [given: unknown, address: string][] = [
    ['https://example.org/more', 'https://example.org/more'],
    ['/more', 'https://partner.example/more'],
    ['more', 'https://partner.example/news/more'],
    ['#more', 'https://partner.example/news/#more'],
    [null, fallback],
    [undefined, fallback],
    ['', fallback],
  ];
  for (const [given, value] of fine) {
    it(`is ${value} for ${JSON.stringify(given) ?? 'nothing'}, and nothing is said`, () => {
      expect(readLearnMore(given, page, fallback)).to.deep.equal({ value, problems: [] });
    });
  }

  it('is the partnership’s page where the story says nothing', () => {
    expect(readLearnMore(null, page).value).to.equal(
      'https://ihlsouthwark.co.uk/partnership-southwark',
    );
  });

  const refused: unknown[] = [
    'javascript:alert(1)',
    'mailto:someone@example.org',
    'https://',
    'https://user:secret@example.org/',
    42,
    {},
    Symbol('more'),
  ];
  for (const given of refused) {
    it(`is where the story itself says for ${String(given)}, and the page is told`, () => {
      expect(readLearnMore(given, page, fallback)).to.deep.equal({
        value: fallback,
        problems: [
          [
            'learn-more',
            given,
            'not an http or https address',
            'linking to https://story.example/',
          ],
        ],
      });
    });
  }
});
