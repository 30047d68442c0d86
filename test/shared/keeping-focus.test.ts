import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import '../../src/define.js';
import type { PsPriorityCards } from '../../src/priority-cards/priority-cards.js';
import type { PsWelcomeVideo } from '../../src/welcome-video/welcome-video.js';
import { storyOf } from '../fixtures/stories.js';
import { takeMessages } from '../support/console.js';
import { expectFocus, expectSome } from '../support/nodes.js';
import { surface } from '../support/languages.js';
import { shownFixture } from '../support/shown.js';

const find = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);

const youTube = 'https://youtu.be/abcdefghijk';
const ownFilm = '/media/sample-film.mp4';

async function watching(src: string): Promise<PsWelcomeVideo> {
  const element = await fixture<PsWelcomeVideo>(
    html`<ps-welcome-video src=${src} film-title="Film"></ps-welcome-video>`,
  );
  find(element, '.play')!.click();
  await oneEvent(element, 'ps-video-play');
  expectFocus(find(element, '.player'));
  return element;
}

describe('The focus of a reader who is in the player', () => {
  for (const [from, to] of [
    [youTube, 'https://vimeo.com/1234'],
    [youTube, ownFilm],
    [ownFilm, youTube],
    [ownFilm, '/media/sample-film.mp4?another'],
  ] as const) {
    it(`goes to the new film’s play button when ${from} becomes ${to}`, async () => {
      const element = await watching(from);
      element.src = to;
      await element.updateComplete;
      expectFocus(find(element, '.play'));
    });
  }

  for (const [name, src] of [
    ['no film', null],
    ['a film that can’t be played', 'https://example.org/film'],
  ] as const) {
    it(`stays in the widget when ${name} is left`, async () => {
      const element = await watching(youTube);
      element.src = src;
      await element.updateComplete;
      expectFocus(surface(element));
      takeMessages(); // an address that can’t be played is named: test/shared/bad-values.test.ts
    });
  }
});

describe('The focus of a reader who is on a card', () => {
  async function on(card: string, show = ''): Promise<PsPriorityCards> {
    const element = await fixture<PsPriorityCards>(
      html`<ps-priority-cards show=${show}></ps-priority-cards>`,
    );
    find(element, `[aria-controls="${card}"]`)!.focus();
    return element;
  }

  for (const [from, to] of [
    ['', 'communities prevention wellbeing'],
    ['wellbeing prevention', 'prevention wellbeing'],
    ['wellbeing prevention', ''],
    ['prevention wellbeing communities', 'wellbeing'],
  ] as const) {
    it(`stays on that card when show="${from}" becomes "${to}", wherever it is now`, async () => {
      const element = await on('wellbeing', from);
      element.show = to;
      await element.updateComplete;
      expectFocus(find(element, '[aria-controls="wellbeing"]'));
    });
  }

  it('stays there through one change after another', async () => {
    const element = await on('wellbeing');
    for (const show of ['wellbeing', 'prevention wellbeing', '', 'communities, wellbeing']) {
      element.show = show;
      await element.updateComplete;
      expectFocus(find(element, '[aria-controls="wellbeing"]'));
    }
  });

  for (const show of ['prevention', 'prevention inequality communities', 'inequality prevention']) {
    it(`stays in the widget when that card goes: show="${show}"`, async () => {
      const element = await on('wellbeing');
      element.show = show;
      await element.updateComplete;
      expectFocus(surface(element));
    });
  }

  it('moves nothing on the page', async () => {
    const page = await shownFixture(
      html`<div>
        <div style="height: 1500px"></div>
        <ps-priority-cards></ps-priority-cards>
        <div style="height: 1500px"></div>
      </div>`,
    );
    const element = page.querySelector('ps-priority-cards')!;
    await element.updateComplete;
    find(element, '[aria-controls="wellbeing"]')!.focus({ preventScroll: true });
    scrollTo(0, 100);
    for (const show of ['prevention wellbeing', 'prevention']) {
      element.show = show;
      await element.updateComplete;
      expect(scrollY).to.equal(100);
    }
    scrollTo(0, 0);
  });
});

describe('The focus of a reader whose story is replaced', () => {
  async function reading(selector: string, step = 4): Promise<PsCaseStudy> {
    const element = await fixture<PsCaseStudy>(html`<ps-case-study step=${step}></ps-case-study>`);
    find(element, selector)!.focus();
    expectSome(element.shadowRoot!.activeElement, 'focus');
    return element;
  }

  it('stays on the title of the same step, if there is one', async () => {
    const element = await reading('[aria-controls="step-4"]');
    const title = find(element, '[aria-controls="step-4"]');
    element.study = storyOf(5);
    await element.updateComplete;
    expectFocus(title);
    expect(title!.textContent).to.contain('Part 4');
  });

  for (const [where, selector] of [
    ['on a title', '[aria-controls="step-4"]'],
    ['on Next', '#step-4 .controls .button:not(.quiet)'],
    ['on Replay', '#step-4 .replay'],
  ] as const) {
    it(`goes to the title of the step that is shown, from ${where}, if the story is shorter`, async () => {
      const element = await reading(selector);
      element.study = storyOf(2);
      await element.updateComplete;
      expectFocus(find(element, '[aria-controls="step-2"]'));
    });
  }

  it('goes to the title from a drawing’s button, where the same step has no drawing', async () => {
    const element = await reading('#step-4 .replay');
    element.study = storyOf(6);
    await element.updateComplete;
    expectFocus(find(element, '[aria-controls="step-4"]'));
  });

  it('stays in the widget where the whole story is shown, and shrinks to one step', async () => {
    const element = await fixture<PsCaseStudy>(html`<ps-case-study view="all"></ps-case-study>`);
    find(element, '.view')!.focus();
    element.study = storyOf(1);
    await element.updateComplete;
    expectFocus(find(element, 'ol a'));
  });
});
