import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sampleFilm } from '../../src/welcome-video/sample-film.js';
import '../../src/welcome-video/define.js';
import type { PsWelcomeVideo } from '../../src/welcome-video/welcome-video.js';
import { takeMessages } from '../support/console.js';
import { expectNone, expectSome } from '../support/nodes.js';
import { loadFrame } from '../support/frame.js';
import { allShown, shownFixture } from '../support/shown.js';
import { fixtureAtWidth } from '../support/widths.js';
import { part, playButton, text, youTube } from './watching.js';

describe('The poster', () => {
  const ownPoster = '/media/sample-poster.svg';

  it('is a drawing of ours', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video src=${youTube}></ps-welcome-video>`,
    );
    expect(part(element, '.film > svg')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('may be a picture on the partner’s own site', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video src=${youTube} poster=${ownPoster}></ps-welcome-video>`,
    );
    expect(part<HTMLImageElement>(element, '.film img')!.src).to.equal(
      new URL(ownPoster, location.href).href,
    );
  });

  it('gives way to our drawing if the picture can’t be loaded', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video src=${youTube} poster="/test/fixtures/no.svg"></ps-welcome-video>`,
    );
    await waitUntil(() => part(element, '.film > svg'));
    expectNone(part(element, '.film img'), 'picture');
    expect(takeMessages()).to.deep.equal([
      '<ps-welcome-video> poster="/test/fixtures/no.svg": can’t be loaded; showing our drawing.',
    ]);
  });

  it('waits for the press if it is on another site', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video
        src=${sampleFilm.src}
        poster="https://files.example/poster.png"
      ></ps-welcome-video>`,
    );
    expectNone(part(element, '.film img'), 'picture');
    expectSome(part(element, '.film > svg'), 'our drawing');
    expect(text(element, '#notice')).to.contain('connects you to files.example, which');
    expect(takeMessages()).to.deep.equal([
      '<ps-welcome-video> poster="https://files.example/poster.png": from another website; showing our drawing until play is pressed.',
    ]);
    await element.play();
    expect(part<HTMLVideoElement>(element, 'video')!.poster).to.equal(
      'https://files.example/poster.png',
    );
  });
});

describe('Captions', () => {
  it('from another website are refused, while the film plays', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video
        src=${sampleFilm.src}
        captions="https://files.example/film.vtt"
        film-title="Sample film"
      ></ps-welcome-video>`,
    );
    await element.play();
    expectSome(part(element, 'video'), 'player');
    expectNone(part(element, 'track'), 'captions');
    expect(takeMessages()).to.deep.equal([
      '<ps-welcome-video> captions="https://files.example/film.vtt": not an address on this website; showing no captions.',
    ]);
  });
});

/** The address is set before the widget is here, as a link from another page does. */
const pageWithTranscript = (hash: string) => `<!doctype html>
  <html lang="en"><title>Film</title>
  <p id="before">Before</p>
  <p style="block-size: 200vh">Words</p>
  <ps-welcome-video src="${youTube}"
    ><div slot="transcript"><p>First</p><p style="block-size: 100vh">Words</p><p id="later">Second</p></div
  ></ps-welcome-video>
  <script>location.hash = '${hash}'</script>
  <script type="module" src="/dist/widgets.js"></script>`;

describe('The transcript', () => {
  it('is behind a button below the film, if there is one', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video src=${youTube}><p slot="transcript">Words</p></ps-welcome-video>`,
    );
    await element.updateComplete;
    const details = part<HTMLDetailsElement>(element, 'details')!;
    expect(details.hidden).to.equal(false);
    expect(details.open).to.equal(false);
    details.querySelector('summary')!.click();
    expect(details.open).to.equal(true);
    expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  for (const [when, hash] of [
    ['on the page', ''],
    ['on the way to the page', '#later'],
  ] as const) {
    it(`opens for a link ${when} to a place in it, and shows that place`, async () => {
      const { document, window } = await loadFrame({ html: pageWithTranscript(hash) });
      await allShown(document);
      const widget = document.querySelector('ps-welcome-video')!;
      const details = part<HTMLDetailsElement>(widget, 'details')!;
      if (!hash) {
        expect(details.open).to.equal(false);
        window.location.hash = '#later'; // as a link does; one in such a frame leaves it
      }
      await waitUntil(() => details.open);
      const place = document.querySelector('#later')!;
      await waitUntil(() => place.getBoundingClientRect().top < window.innerHeight);
      expect(place.getBoundingClientRect().top).to.be.at.least(0);
    });
  }

  it('stays closed for a link to another place on the page', async () => {
    const { document } = await loadFrame({ html: pageWithTranscript('#before') });
    await allShown(document);
    const widget = document.querySelector('ps-welcome-video')!;
    expect(part<HTMLDetailsElement>(widget, 'details')!.open).to.equal(false);
  });

  it('is not offered where there is none', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video src=${youTube}></ps-welcome-video>`,
    );
    expect(getComputedStyle(part(element, 'details')!).display).to.equal('none');
  });
});

describe('The welcome video in a narrow place', () => {
  for (const width of [320, 390]) {
    it(`fits into ${width} px`, async () => {
      const element = await fixtureAtWidth<PsWelcomeVideo>(
        width,
        html`<ps-welcome-video src=${youTube}></ps-welcome-video>`,
      );
      expect(part(element, '.widget')!.scrollWidth).to.be.at.most(width);
      const button = playButton(element)!.getBoundingClientRect();
      const film = part(element, '.film')!.getBoundingClientRect();
      expect(button.top).to.be.at.least(film.top);
      expect(button.bottom).to.be.at.most(film.bottom);
      expect(button.height).to.be.at.least(44);
    });
  }
});

describe('The partner’s own words on a page in another language', () => {
  it('keep that language and its direction, while ours are marked as English', async () => {
    const box = await shownFixture(
      html`<div lang="ur" dir="rtl">
        <ps-welcome-video src=${youTube} film-title="فيلمنا" film-description="عنا">
          <p slot="transcript">كلمات</p>
        </ps-welcome-video>
      </div>`,
    );
    const element = box.querySelector('ps-welcome-video')!;
    const own = [...element.shadowRoot!.querySelectorAll('span[lang="ur"][dir="rtl"]')];
    expect(own.map((span) => span.textContent)).to.deep.equal(['فيلمنا', 'عنا']);
    expect(part(element, '.widget')!.getAttribute('lang')).to.equal('en');
    expect(getComputedStyle(element.querySelector('p')!).direction).to.equal('rtl');
    expect(getComputedStyle(part(element, '#notice')!).direction).to.equal('ltr');
  });
});
