import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/welcome-video/define.js';
import type { VideoPlayEvent, VideoRequestEvent } from '../../src/welcome-video/events.js';
import type { PsWelcomeVideo } from '../../src/welcome-video/welcome-video.js';
import { sampleFilm } from '../../src/embed/sample-film.js';
import { takeMessages } from '../support/console.js';
import { fixtureAtWidth } from '../support/widths.js';

const youTube = 'https://youtu.be/abcdefghijk';

const part = <T extends Element>(element: PsWelcomeVideo, selector: string) =>
  element.shadowRoot!.querySelector<T>(selector);

const playButton = (element: PsWelcomeVideo) => part<HTMLButtonElement>(element, '.play');

const text = (element: PsWelcomeVideo, selector: string) =>
  part(element, selector)?.textContent?.replace(/\s+/g, ' ').trim();

/** Every address that something in the widget would load by itself. */
const loaded = (element: PsWelcomeVideo) =>
  [...element.shadowRoot!.querySelectorAll('[src], [poster], [srcset], link, image, use')].map(
    (node) => node.getAttribute('src') ?? node.outerHTML,
  );

const foreignRequests = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).origin)
    .filter((origin) => origin !== location.origin);

/** Collects both events while `act` runs and the widget renders. */
async function eventsDuring(element: PsWelcomeVideo, act: () => unknown): Promise<string[]> {
  const events: string[] = [];
  const listen = (event: VideoRequestEvent | VideoPlayEvent) =>
    events.push(`${event.type} ${event.host}`);
  document.addEventListener('ps-video-request', listen);
  document.addEventListener('ps-video-play', listen);
  await act();
  await element.updateComplete;
  document.removeEventListener('ps-video-request', listen);
  document.removeEventListener('ps-video-play', listen);
  return events;
}

describe('The welcome video without a film', () => {
  it('shows the page’s title, its description and a link, but no play button', async () => {
    const element = await fixture<PsWelcomeVideo>(html`<ps-welcome-video></ps-welcome-video>`);
    expect(text(element, 'h2')).to.equal(
      'Welcome video – our Health and Care Plan priorities explained',
    );
    expect(text(element, '.description')).to.contain('Dr Nancy Küchemann');
    expect(playButton(element)).to.equal(null);
    const link = part<HTMLAnchorElement>(element, 'a')!;
    expect(link.href).to.equal('https://ihlsouthwark.co.uk/partnership-southwark');
    expect(link.textContent).to.equal('Go to Partnership Southwark’s page');
  });

  it('does nothing when a script asks it to play', async () => {
    const element = await fixture<PsWelcomeVideo>(html`<ps-welcome-video></ps-welcome-video>`);
    expect(await eventsDuring(element, () => element.play())).to.deep.equal([]);
    expect(part(element, '.film')).to.equal(null);
  });
});

describe('The welcome video before anyone presses play', () => {
  it('says who will be contacted', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video src=${youTube}></ps-welcome-video>`,
    );
    expect(text(element, '#notice')).to.equal(
      'Playing this video contacts YouTube (www.youtube-nocookie.com), which can then see your internet address. We contact nobody before that.',
    );
    expect(playButton(element)!.getAttribute('aria-describedby')).to.equal('notice');
  });

  it('names another website that keeps the file, and says if it is this one', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video src="https://files.example/film.mp4"></ps-welcome-video>`,
    );
    expect(text(element, '#notice')).to.contain('contacts files.example, which');
    element.src = '/media/sample-film.mp4';
    await element.updateComplete;
    expect(text(element, '#notice')).to.equal('This video comes from this website.');
  });

  it('contacts nobody, whatever the reader does but press', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video src=${youTube}></ps-welcome-video>`,
    );
    const button = playButton(element)!;
    const { x, y } = button.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x) + 5, Math.round(y) + 5] });
    button.focus();
    button.dispatchEvent(new Event('touchstart', { bubbles: true }));
    scrollBy(0, 100);
    await element.updateComplete;
    expect(loaded(element)).to.deep.equal([]);
    expect(foreignRequests()).to.deep.equal([]);
    expect(document.querySelectorAll('link[rel="preconnect"]').length).to.equal(0);
    scrollTo(0, 0);
  });

  it('has a direct link to the video', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video src=${youTube}></ps-welcome-video>`,
    );
    const link = part<HTMLAnchorElement>(element, '.link a')!;
    expect(link.href).to.equal('https://www.youtube.com/watch?v=abcdefghijk');
    expect(link.textContent).to.equal('Watch on YouTube');
  });

  it('never stands under the co-chairs’ title with another film', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video src=${sampleFilm.src} film-title="Sample film"></ps-welcome-video>`,
    );
    expect(text(element, 'h2')).to.equal('Sample film');
    expect(part(element, '.description')).to.equal(null);
    expect(element.shadowRoot!.textContent).not.to.contain('Küchemann');
  });
});

describe('Pressing play', () => {
  const presses: [string, (element: PsWelcomeVideo) => Promise<void>][] = [
    [
      'the mouse',
      async (element) => {
        const { x, y, width, height } = playButton(element)!.getBoundingClientRect();
        const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
        await sendMouse({ type: 'click', position });
      },
    ],
    ['Enter', () => pressKey('Enter')],
    ['Space', () => pressKey(' ')],
  ];
  async function pressKey(key: string): Promise<void> {
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: key });
  }

  for (const [name, press] of presses) {
    it(`with ${name} puts YouTube’s private player in place, with focus in it`, async () => {
      const element = await fixture<PsWelcomeVideo>(
        html`<ps-welcome-video src=${youTube}></ps-welcome-video>`,
      );
      const played = oneEvent(element, 'ps-video-play');
      const events = await eventsDuring(element, async () => {
        await press(element);
        await played;
      });
      expect(events).to.deep.equal([
        'ps-video-request www.youtube-nocookie.com',
        'ps-video-play www.youtube-nocookie.com',
      ]);
      const frame = part<HTMLIFrameElement>(element, 'iframe')!;
      expect(frame.src).to.equal(
        'https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1&rel=0',
      );
      expect(frame.title).to.equal(
        'Video: Welcome video – our Health and Care Plan priorities explained',
      );
      expect(frame.referrerPolicy).to.equal('strict-origin-when-cross-origin');
      expect(element.shadowRoot!.activeElement).to.equal(frame);
      expect(playButton(element)).to.equal(null);
      expect(part<HTMLAnchorElement>(element, '.link a')!.textContent).to.equal('Watch on YouTube');
    });
  }

  it('plays a file in the browser’s own player, with captions', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video
        src=${sampleFilm.src}
        captions=${sampleFilm.captions}
        film-title="Sample film"
      ></ps-welcome-video>`,
    );
    playButton(element)!.click();
    await oneEvent(element, 'ps-video-play');
    const video = part<HTMLVideoElement>(element, 'video')!;
    expect(video.getAttribute('src')).to.equal(new URL(sampleFilm.src, location.href).href);
    expect(video.controls).to.equal(true);
    expect(video.getAttribute('aria-label')).to.equal('Video: Sample film');
    expect(element.shadowRoot!.activeElement).to.equal(video);
    const track = video.querySelector('track')!;
    expect([track.kind, track.srclang, track.label, track.default]).to.deep.equal([
      'captions',
      'en',
      'English',
      true,
    ]);
    expect(track.src).to.equal(new URL(sampleFilm.captions, location.href).href);
  });

  it('is held by a consent tool that cancels the request, and goes on when the tool says so', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video src=${youTube}></ps-welcome-video>`,
    );
    element.addEventListener('ps-video-request', (event) => event.preventDefault(), { once: true });
    const held = await eventsDuring(element, () => playButton(element)!.click());
    expect(held).to.deep.equal(['ps-video-request www.youtube-nocookie.com']);
    expect(loaded(element)).to.deep.equal([]);
    const released = await eventsDuring(element, () => element.play());
    expect(released).to.deep.equal(['ps-video-play www.youtube-nocookie.com']);
    expect(part(element, 'iframe')).not.to.equal(null);
  });

  it('sends no event when a script plays that nobody asked for', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video src=${youTube}></ps-welcome-video>`,
    );
    expect(await eventsDuring(element, () => element.play())).to.deep.equal([]);
    expect(part(element, 'iframe')).not.to.equal(null);
  });

  it('says so when a film can’t be played, and keeps the link', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video
        src="/test/fixtures/no-film.mp4"
        film-title="Film"
      ></ps-welcome-video>`,
    );
    await element.play();
    await waitUntil(() => element.shadowRoot!.textContent!.includes('can’t be played here'));
    expect(part(element, '.link a')).not.to.equal(null);
    expect(takeMessages()).to.deep.equal([
      '<ps-welcome-video> src="/test/fixtures/no-film.mp4": can’t be played; showing a message beside the link.',
    ]);
  });

  it('can be taken back: the poster is there again, and focus is on the button', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video src=${youTube}></ps-welcome-video>`,
    );
    playButton(element)!.click();
    await oneEvent(element, 'ps-video-play');
    await element.stop();
    expect(part(element, 'iframe')).to.equal(null);
    expect(element.shadowRoot!.activeElement).to.equal(playButton(element));
  });

  it('is a new choice when the address changes', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video src=${youTube}></ps-welcome-video>`,
    );
    await element.play();
    element.src = 'https://vimeo.com/1234';
    await element.updateComplete;
    expect(part(element, 'iframe')).to.equal(null);
    expect(text(element, '#notice')).to.contain('Vimeo (player.vimeo.com)');
  });

  it('leaves focus alone when a script plays and stops', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video src=${youTube}></ps-welcome-video>`,
    );
    await element.play();
    expect(element.shadowRoot!.activeElement).to.equal(null);
    await element.stop();
    expect(element.shadowRoot!.activeElement).to.equal(null);
  });
});

describe('The poster', () => {
  const ownPoster = '/test/fixtures/poster.svg';

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
    expect(part(element, '.film img')).to.equal(null);
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
    expect(part(element, '.film img')).to.equal(null);
    expect(part(element, '.film > svg')).not.to.equal(null);
    expect(text(element, '#notice')).to.contain('contacts files.example, which');
    expect(takeMessages()).to.deep.equal([
      '<ps-welcome-video> poster="https://files.example/poster.png": from another website; showing our drawing until play is pressed.',
    ]);
    await element.play();
    expect(part<HTMLVideoElement>(element, 'video')!.poster).to.equal(
      'https://files.example/poster.png',
    );
  });
});

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
    const box = await fixture(
      html`<div lang="ar" dir="rtl">
        <ps-welcome-video src=${youTube} film-title="فيلمنا" film-description="عنا">
          <p slot="transcript">كلمات</p>
        </ps-welcome-video>
      </div>`,
    );
    const element = box.querySelector('ps-welcome-video')!;
    const own = [...element.shadowRoot!.querySelectorAll('span[lang="ar"][dir="rtl"]')];
    expect(own.map((span) => span.textContent)).to.deep.equal(['فيلمنا', 'عنا']);
    expect(part(element, '.widget')!.getAttribute('lang')).to.equal('en');
    expect(getComputedStyle(element.querySelector('p')!).direction).to.equal('rtl');
    expect(getComputedStyle(part(element, '#notice')!).direction).to.equal('ltr');
  });
});
