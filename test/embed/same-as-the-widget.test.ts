import { expect, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { tagSnippet, type Tag } from '../../src/embed/snippet.js';
import { takeMessages } from '../support/console.js';
import { isOpen, shownFixture } from '../support/shown.js';

type Attributes = Record<string, string>;

/** The full words in a tag, as a browser reads them, and the widget that has taken over from it. */
async function pasted(tag: Tag, attributes: Attributes) {
  const snippet = tagSnippet(tag, { words: 'full', attributes });
  const words = new DOMParser().parseFromString(snippet, 'text/html').body.firstElementChild!;
  const box = await shownFixture<HTMLElement>(html`<div></div>`);
  box.append(document.createRange().createContextualFragment(snippet));
  const widget = box.firstElementChild as LitElement;
  await widget.updateComplete;
  return { words, root: widget.shadowRoot! };
}

/** The numbers of the steps that are open in the words, and of those that the widget shows. */
async function openSteps(attributes: Attributes) {
  const { words, root } = await pasted('ps-case-study', attributes);
  const numbers = (nodes: Iterable<Element>, isOpen: (node: Element) => boolean) =>
    [...nodes].flatMap((node, index) => (isOpen(node) ? [index + 1] : []));
  return {
    inTheWords: numbers(words.querySelectorAll('details'), (step) => step.hasAttribute('open')),
    inTheWidget: numbers(root.querySelectorAll('.panel'), isOpen),
  };
}

const every = [1, 2, 3, 4, 5, 6];

describe('The words in the tag open the very steps that the widget shows', () => {
  const cases: [attributes: Attributes, steps: number[]][] = [
    [{}, [1]],
    [{ step: '3' }, [3]],
    [{ step: ' 3 ' }, [3]],
    [{ step: '99' }, [6]],
    [{ step: '0' }, [1]],
    [{ step: '-2' }, [1]],
    [{ step: 'abc' }, [1]],
    [{ step: '2.5' }, [1]],
    [{ step: '' }, [1]],
    [{ view: 'ALL' }, [1]],
    [{ view: '', step: '2' }, [2]],
    [{ view: 'tabs', step: '4' }, [4]],
    [{ view: 'all' }, every],
    [{ view: 'all', step: '99' }, every],
  ];
  for (const [attributes, steps] of cases) {
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    it(`of <ps-case-study${written.join('')}>: ${steps.join(' ')}`, async () => {
      expect(await openSteps(attributes)).to.deep.equal({ inTheWords: steps, inTheWidget: steps });
      takeMessages(); // test/shared/bad-values.test.ts reads them
    });
  }
});

describe('The words in the tag name the sites that hear of a press, as the widget does', () => {
  const own = '/media/sample-film.mp4';
  const ownPoster = '/media/sample-poster.svg';
  const foreign = 'https://files.example/film.mp4';
  const foreignPoster = 'https://pictures.example/still.png';
  const contacts = (whom: string) =>
    `Playing this video connects you to ${whom}, which can then see your internet (IP) address. Until then, nothing is sent to other websites.`;
  const cases: [name: string, attributes: Attributes, notice: string][] = [
    ['a film of the page’s own', { src: own }, 'This video is on this website.'],
    [
      'a film and a poster of the page’s own',
      { src: own, poster: ownPoster },
      'This video is on this website.',
    ],
    [
      'a film of the page’s own with a poster of another site',
      { src: own, poster: foreignPoster },
      contacts('pictures.example'),
    ],
    [
      'a film of another site with a poster of the page’s own',
      { src: foreign, poster: ownPoster },
      contacts('files.example'),
    ],
    [
      'a film and a poster of the same other site',
      { src: foreign, poster: 'https://files.example/still.png' },
      contacts('files.example'),
    ],
    [
      'a film and a poster of two other sites',
      { src: foreign, poster: foreignPoster },
      contacts('files.example, pictures.example'),
    ],
    [
      'a film on YouTube with a poster of another site, which its player doesn’t show',
      { src: 'https://youtu.be/abcdefghijk', poster: foreignPoster },
      contacts('YouTube (www.youtube-nocookie.com)'),
    ],
  ];
  for (const [name, attributes, notice] of cases) {
    it(`for ${name}`, async () => {
      const given = { ...attributes, 'film-title': 'Our film' };
      const { words, root } = await pasted('ps-welcome-video', given);
      const [inTheWords] = words.querySelectorAll(':scope > p');
      expect([inTheWords!.textContent, root.querySelector('#notice')!.textContent]).to.deep.equal([
        notice,
        notice,
      ]);
      takeMessages(); // a poster of another site is named: test/welcome-video/read-film.test.ts
    });
  }
});
