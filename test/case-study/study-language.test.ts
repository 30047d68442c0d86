import { expect, html } from '@open-wc/testing';
import '../../src/case-study/define.js';
import { fullStory } from '../fixtures/stories.js';
import { all, button, story } from './reading.js';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';

/** A page in a language that we don't have: its story is in it, our buttons are in English. */
const urdu = 'ایک کہانی';

async function inUrdu(): Promise<PsCaseStudy> {
  const page = await story(
    html`<div lang="ur" dir="rtl">
      <ps-case-study .study=${fullStory(urdu)}></ps-case-study>
    </div>`,
  );
  return page.querySelector('ps-case-study')!;
}

const languageOf = (node: Element) => node.closest('[lang]')!.getAttribute('lang');

/** The elements that hold a text themselves. */
const holding = (element: PsCaseStudy, words: string) =>
  all(element, '*').filter((node) =>
    [...node.childNodes].some(
      (child) => child instanceof Text && child.data.trim().includes(words),
    ),
  );

describe('A host’s own story on a page in a language that we do not have', () => {
  it('is in the page’s language and direction, every word of it', async () => {
    const element = await inUrdu();
    const told = holding(element, urdu);
    expect(told.length).to.equal(18);
    for (const node of told) {
      expect(languageOf(node), node.outerHTML).to.equal('ur');
      expect(getComputedStyle(node).direction, node.outerHTML).to.equal('rtl');
    }
  });

  it('has our own words around it in English, from left to right', async () => {
    const element = await inUrdu();
    const ours = [
      button(element, 'Replay the animation'),
      all(element, '.title .visually-hidden')[0]!,
      all(element, '.key li, a').at(-1)!,
    ];
    for (const node of ours) {
      expect(languageOf(node), node.outerHTML).to.equal('en');
      expect(getComputedStyle(node).direction, node.outerHTML).to.equal('ltr');
    }
  });

  it('is marked with no language of its own where ours is the page’s', async () => {
    for (const lang of ['en', 'en-GB']) {
      const page = await story(
        html`<div lang=${lang}>
          <ps-case-study .study=${fullStory('Words')}></ps-case-study>
        </div>`,
      );
      const element = page.querySelector('ps-case-study')!;
      expect(all(element, '.inside [lang], .widget [dir]:not([dir="ltr"])').length).to.equal(0);
    }
  });

  it('leaves Tyrone’s story, which is ours, in English', async () => {
    const element = await inUrdu();
    element.study = null;
    await element.updateComplete;
    for (const node of holding(element, 'Tyrone')) {
      expect(languageOf(node), node.outerHTML).to.equal('en');
    }
  });
});
