import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.js';
import { tagSnippet } from '../../src/embed/snippet.js';
import { defaults } from '../fixtures/fixtures.js';
import { loadFrame } from '../support/frame.js';

const shown = (element: Element, selector: string) =>
  [...element.shadowRoot!.querySelectorAll(selector)].filter(
    (node) => node.checkVisibility() && node.getBoundingClientRect().height > 0,
  ).length;

describe('On paper', () => {
  before(() => emulateMedia({ media: 'print' }));
  after(() => emulateMedia({ media: 'screen' }));

  it('every card is open, and nothing is there to press', async () => {
    const cards = await fixture(html`<ps-priority-cards></ps-priority-cards>`);
    expect(shown(cards, '.source')).to.equal(6);
    expect(shown(cards, 'button')).to.equal(0);
  });

  it('the whole story is there, with its drawings and titles', async () => {
    const story = await fixture(html`<ps-case-study></ps-case-study>`);
    expect(shown(story, '.panel')).to.equal(6);
    expect(shown(story, '.panel .scene')).to.equal(7); // both of the comparison
    expect(shown(story, '.title')).to.equal(6);
    expect(shown(story, '.button')).to.equal(0);
  });

  it('the video gives its title and address, not a poster', async () => {
    const video = await fixture(
      html`<ps-welcome-video src="https://youtu.be/abcdefghijk"></ps-welcome-video>`,
    );
    expect(shown(video, '.film')).to.equal(0);
    expect(shown(video, 'a')).to.equal(1);
  });

  it('the words in the tag are all there too, where the script is blocked', async () => {
    for (const tag of ['ps-priority-cards', 'ps-case-study'] as const) {
      const snippet = tagSnippet(tag, { words: 'full', style: true });
      const html = `<!doctype html><html lang="en"><title>A page</title><body>${snippet}</body></html>`;
      const { document } = await loadFrame({ html }, { scripts: 'blocked' });
      for (const words of document.querySelectorAll(`${tag} p`)) {
        expect(words.checkVisibility({ contentVisibilityAuto: true }), tag).to.equal(true);
        expect(words.getBoundingClientRect().height, words.textContent).to.be.greaterThan(0);
      }
    }
  });

  it('is black on white, even where the screen is dark', async () => {
    const element = await fixture(
      html`<ps-vision-statement style="color-scheme: dark"></ps-vision-statement>`,
    );
    const style = getComputedStyle(element.shadowRoot!.querySelector('.widget')!);
    expect([style.color, style.backgroundColor]).to.deep.equal([
      'rgb(0, 0, 0)',
      'rgb(255, 255, 255)',
    ]);
  });
});

describe('With forced colours', () => {
  before(() => executeServerCommand('set-forced-colors', true));
  after(() => executeServerCommand('set-forced-colors', false));

  for (const { tag, template } of defaults) {
    it(`${tag} has an edge, and its buttons have one`, async () => {
      const element = await fixture(template);
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      const widget = element.shadowRoot!.querySelector('.widget')!;
      expect(getComputedStyle(widget).borderTopStyle).to.equal('solid');
      for (const button of element.shadowRoot!.querySelectorAll('.button')) {
        const { borderTopColor, backgroundColor } = getComputedStyle(button);
        expect(borderTopColor).not.to.equal(backgroundColor);
      }
    });
  }
});

describe('With reduced motion', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('nothing in the widgets moves', async () => {
    for (const { template } of defaults) {
      const element = await fixture(template);
      const moving = [...element.shadowRoot!.querySelectorAll('*')].flatMap((node) =>
        node.getAnimations({ subtree: true }),
      );
      expect(moving).to.deep.equal([]);
      for (const node of element.shadowRoot!.querySelectorAll('svg *')) {
        const { transitionDuration, animationName } = getComputedStyle(node);
        expect([transitionDuration, animationName]).to.deep.equal(['0s', 'none']);
      }
    }
  });
});
