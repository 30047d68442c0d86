import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/welcome-video/define.js';
import type { PsWelcomeVideo } from '../../src/welcome-video/welcome-video.js';
import { sampleFilm } from '../../src/welcome-video/sample-film.js';
import { takeMessages } from '../support/console.js';
import { expectFocus, expectNone, expectSome } from '../support/nodes.js';
import { eventsDuring, loaded, part, playButton, text, youTube } from './watching.js';
import { shownFixture } from '../support/shown.js';

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
      expectFocus(frame);
      expectNone(playButton(element), 'play button');
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
    expectFocus(video);
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
    expectSome(part(element, 'iframe'), 'player');
  });

  it('sends no event when a script plays that nobody asked for', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video src=${youTube}></ps-welcome-video>`,
    );
    expect(await eventsDuring(element, () => element.play())).to.deep.equal([]);
    expectSome(part(element, 'iframe'), 'player');
  });

  it('says so when a film can’t be played, and keeps the link', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video
        src="/test/fixtures/no-film.mp4"
        film-title="Film"
      ></ps-welcome-video>`,
    );
    await element.play();
    await waitUntil(() => element.shadowRoot!.textContent.includes('can’t be played here'));
    expectSome(part(element, '.link a'), 'link');
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
    expectNone(part(element, 'iframe'), 'player');
    expectFocus(playButton(element));
  });

  it('is a new choice when the address changes', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video src=${youTube}></ps-welcome-video>`,
    );
    await element.play();
    element.src = 'https://vimeo.com/1234';
    await element.updateComplete;
    expectNone(part(element, 'iframe'), 'player');
    expect(text(element, '#notice')).to.contain('Vimeo (player.vimeo.com)');
  });

  it('asks and plays once, however often it is pressed before it plays', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video src=${youTube}></ps-welcome-video>`,
    );
    const button = playButton(element)!;
    const events = await eventsDuring(element, async () => {
      button.click();
      button.click();
      await element.updateComplete;
    });
    expect(events.map((event) => event.split(' ')[0])).to.deep.equal([
      'ps-video-request',
      'ps-video-play',
    ]);
  });

  it('tells of no play where none came: stopped at once, or sent to another address', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video src=${youTube}></ps-welcome-video>`,
    );
    const stopped = await eventsDuring(element, () => {
      playButton(element)!.click();
      return element.stop();
    });
    expect(stopped).to.deep.equal(['ps-video-request www.youtube-nocookie.com']);
    const redirect = () => (element.src = 'https://vimeo.com/1234');
    element.addEventListener('ps-video-request', redirect, { once: true });
    const redirected = await eventsDuring(element, () => playButton(element)!.click());
    expect(redirected).to.deep.equal(['ps-video-request www.youtube-nocookie.com']);
    expect(loaded(element)).to.deep.equal([]);
  });

  it('can be allowed before the widget is on the page', async () => {
    const element = document.createElement('ps-welcome-video');
    void element.stop();
    element.src = youTube;
    void element.play();
    const box = await shownFixture(html`<div></div>`);
    box.append(element);
    await element.updateComplete;
    expectSome(part(element, 'iframe'), 'player');
  });

  it('takes no focus from the page when there is nothing to stop or to start', async () => {
    const box = await shownFixture(
      html`<div>
        <input aria-label="The partner’s own" />
        <ps-welcome-video src=${youTube}></ps-welcome-video>
      </div>`,
    );
    const element = box.querySelector('ps-welcome-video')!;
    const input = box.querySelector('input')!;
    input.focus();
    await element.stop();
    await element.play();
    await element.play();
    expectFocus(input);
  });

  it('leaves focus alone when a script plays and stops', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video src=${youTube}></ps-welcome-video>`,
    );
    await element.play();
    expectNone(element.shadowRoot!.activeElement, 'focus');
    await element.stop();
    expectNone(element.shadowRoot!.activeElement, 'focus');
  });
});
