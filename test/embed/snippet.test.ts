import { expect, fixture, html } from '@open-wc/testing';
import { cardNames } from '../../src/content/priority-cards.js';
import '../../src/define.js';
import { snippet, tagSnippet, tags } from '../../src/embed/snippet.js';
import { defaults } from '../fixtures/fixtures.js';
import { expectNone, expectSome } from '../support/nodes.js';
import { shownFixture } from '../support/shown.js';

const parse = (snippetText: string) =>
  new DOMParser().parseFromString(snippetText, 'text/html').body;

const normal = (words: string) => words.replace(/\s+/g, ' ').trim();

describe('The snippet', () => {
  it('is a script tag, the widget’s tag, one sentence and a link', () => {
    expect(snippet('ps-vision-statement')).to.equal(
      [
        '<script type="module" src="/partnership-southwark/widgets.js"></script>',
        '<ps-vision-statement>',
        '  <p>Partnership Southwark has a vision for the borough. <a href="https://ihlsouthwark.co.uk/partnership-southwark">Read its vision</a></p>',
        '</ps-vision-statement>',
      ].join('\n'),
    );
  });

  it('names no address on the web but the partnership’s page', () => {
    for (const tag of tags) {
      for (const words of ['short', 'full'] as const) {
        const addresses = snippet(tag, { words }).match(/https?:[^"]+/g) ?? [];
        for (const address of addresses) {
          expect(address).to.equal('https://ihlsouthwark.co.uk/partnership-southwark');
        }
        expect(addresses.length).to.be.at.least(words === 'short' ? 1 : 0);
      }
    }
  });

  it('keeps whatever stands in an attribute inside it', () => {
    const attributes = { 'learn-more': '"><script>alert(1)</script>&amp;' };
    const element = parse(tagSnippet('ps-case-study', { attributes })).firstElementChild!;
    expect(element.getAttribute('learn-more')).to.equal(attributes['learn-more']);
    expectNone(element.querySelector('script'), 'script');
  });

  it('writes an attribute without a value as it is', () => {
    expect(tagSnippet('ps-case-study', { attributes: { hidden: '' } })).to.match(
      /^<ps-case-study hidden>\n/,
    );
  });

  it('has the cards that show asks for', () => {
    const titles = (show: string) => {
      const box = parse(tagSnippet('ps-priority-cards', { words: 'full', attributes: { show } }));
      return [...box.querySelectorAll('h3')].map((title) => title.textContent);
    };
    expect(titles('prevention communities')).to.deep.equal([
      'Help people to stay well',
      'Shape services with local communities',
    ]);
    expect(titles('').length).to.equal(cardNames.length);
  });

  it('gives the film that it names, and never another one’s words', () => {
    const words = (attributes: Record<string, string>) =>
      normal(parse(tagSnippet('ps-welcome-video', { words: 'full', attributes })).textContent);
    expect(words({ src: '/film.mp4', 'film-title': 'Our film' })).to.equal(
      'Our film This video is on this website. Open the video file',
    );
    expect(words({ src: 'https://youtu.be/abcdefghijk' })).to.match(
      /^Welcome video – .+ Playing this video connects you to YouTube \(www\.youtube-nocookie\.com\), .+ Watch on YouTube$/,
    );
    expect(words({ src: 'javascript:alert(1)' })).to.match(
      /This video can’t be played here\. Go to Partnership Southwark’s page$/,
    );
    expect(words({ src: 'https://example.org/film' })).to.match(
      /This video can’t be played here\. Go to the video$/,
    );
  });

  it('has the step open that the attribute asks for, or all of them', () => {
    const open = (attributes: Record<string, string>) => {
      const box = parse(tagSnippet('ps-case-study', { words: 'full', attributes }));
      return [...box.querySelectorAll('details')].map((step) => Number(step.open)).join('');
    };
    expect(open({})).to.equal('100000');
    expect(open({ step: '3' })).to.equal('001000');
    expect(open({ view: 'all' })).to.equal('111111');
  });

  it('leads where learn-more leads', () => {
    for (const words of ['short', 'full'] as const) {
      const attributes = { 'learn-more': '/tyrone' };
      const box = parse(tagSnippet('ps-case-study', { words, attributes }));
      expect(box.querySelector('a')!.getAttribute('href')).to.equal('/tyrone');
      const bad = { 'learn-more': 'javascript:alert(1)' };
      expect(tagSnippet('ps-case-study', { words, attributes: bad })).to.contain(
        'href="https://ihlsouthwark.co.uk/partnership-southwark"',
      );
    }
  });

  it('has its headings at the level that the attribute asks for', () => {
    const levels = (level: string) => {
      const attributes = { 'heading-level': level };
      const box = parse(tagSnippet('ps-priority-cards', { words: 'full', attributes }));
      return [...new Set([...box.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((h) => h.localName))];
    };
    expect(levels('4')).to.deep.equal(['h4', 'h5']);
    expect(levels('6')).to.deep.equal(['h6']);
    expect(levels('9')).to.deep.equal(['h2', 'h3']);
  });

  for (const { tag, template } of defaults) {
    it(`of ${tag} has every word that the widget shows`, async () => {
      const element = await fixture(template);
      const words = parse(tagSnippet(tag, { words: 'full' })).textContent;
      const shown = [...element.shadowRoot!.querySelectorAll('p, h2, h3, blockquote, a')].filter(
        // The snippet has no drawing, and so no words about one.
        (node) => !node.matches('.visually-hidden, .shows') && !node.querySelector('button, p'),
      );
      expect(shown.length).to.be.greaterThan(2);
      for (const node of shown) expect(words).to.contain(normal(node.textContent));
    });
  }

  it('is HTML that a browser reads as it is written, with no tag lost or moved', () => {
    for (const tag of tags) {
      const written = tagSnippet(tag, { words: 'full' });
      const read = parse(written).innerHTML.replaceAll(' open=""', ' open');
      expect(normal(read)).to.equal(normal(written.replaceAll('&#34;', '"')));
    }
  });
});

describe('The words in the tag', () => {
  it('stay in the page, untouched, when the widget takes over', async () => {
    const box = await shownFixture(html`<div></div>`);
    const range = document.createRange();
    box.append(range.createContextualFragment(tagSnippet('ps-case-study', { words: 'full' })));
    const element = box.querySelector('ps-case-study')!;
    const before = element.innerHTML;
    await element.updateComplete;
    expectSome(element.shadowRoot, 'shadow root');
    expect(element.innerHTML).to.equal(before);
  });
});
