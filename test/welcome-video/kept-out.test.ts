import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/welcome-video/define.js';
import { sampleFilm } from '../../src/welcome-video/sample-film.js';
import type { PsWelcomeVideo } from '../../src/welcome-video/welcome-video.js';
import { takeMessages } from '../support/console.js';
import { loadFrame } from '../support/frame.js';
import { expectNone, expectSome } from '../support/nodes.js';
import { allShown } from '../support/shown.js';
import { loaded, part, playButton, youTube } from './watching.js';

const cannotPlay = 'This video can’t be played here.';

const pageWithPolicy = (policy: string) => `<!doctype html>
  <html lang="en"><title>Film</title>
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <ps-welcome-video src="${youTube}"></ps-welcome-video>
  <script type="module" src="/dist/widgets.js"></script>`;

describe('A player that the page’s policy keeps out', () => {
  it('is told of beside the link, by ear too, and in the console', async () => {
    const { document } = await loadFrame({ html: pageWithPolicy("frame-src 'none'") });
    await allShown(document);
    const widget = document.querySelector('ps-welcome-video')!;
    playButton(widget)!.click();
    const says = () => part(widget, '.widget')!.textContent;
    await waitUntil(() => part(widget, '[aria-live]')!.textContent === cannotPlay);
    expect(says().split(cannotPlay).length - 1).to.equal(2);
    expect(part<HTMLAnchorElement>(widget, '.link a')!.href).to.equal(
      'https://www.youtube.com/watch?v=abcdefghijk',
    );
    expect(takeMessages().filter((message) => message.startsWith('<ps'))).to.deep.equal([
      `<ps-welcome-video> src="${youTube}": can’t be played; showing a message beside the link.`,
    ]);
  });

  it('is another matter than something else of the page’s that is kept out', async () => {
    const { document, window } = await loadFrame({ html: pageWithPolicy("img-src 'none'") });
    await allShown(document);
    const widget = document.querySelector('ps-welcome-video')!;
    await widget.play();
    const kept = new Promise((done) =>
      document.addEventListener('securitypolicyviolation', done, { once: true }),
    );
    new window.Image().src = '/media/sample-poster.svg';
    await kept;
    await nextFrame();
    expect(part(widget, '.widget')!.textContent).not.to.contain(cannotPlay);
    takeMessages(); // the browser’s own
  });
});

describe('A picture from the film’s host that the page’s policy keeps out', () => {
  it('says nothing of the player, which is there', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video src=${youTube}></ps-welcome-video>`,
    );
    await element.play();
    const keepOut = async (effectiveDirective: string) => {
      const violation = new SecurityPolicyViolationEvent('securitypolicyviolation', {
        blockedURI: 'https://www.youtube-nocookie.com/picture.png',
        disposition: 'enforce',
        documentURI: location.href,
        effectiveDirective,
        originalPolicy: '',
        statusCode: 200,
        violatedDirective: effectiveDirective,
      });
      document.dispatchEvent(violation);
      await element.updateComplete;
      return part(element, '.widget')!.textContent.includes(cannotPlay);
    };
    expect([await keepOut('img-src'), await keepOut('frame-src')]).to.deep.equal([false, true]);
    takeMessages(); // that the player is kept out
  });
});

describe('A film that is playing when the widget is taken out of the page', () => {
  for (const [kind, src] of [
    ['behind a player', youTube],
    ['in a file', sampleFilm.src],
  ]) {
    it(`is not there when the widget is put back: ${kind}`, async () => {
      const element = await fixture<PsWelcomeVideo>(
        html`<ps-welcome-video src=${src} film-title="Film"></ps-welcome-video>`,
      );
      const { parentElement } = element;
      await element.play();
      expectSome(part(element, '.player'), 'player');
      element.remove();
      parentElement!.append(element);
      expectNone(part(element, '.player'), 'player');
      expect(loaded(element)).to.deep.equal([]);
      await element.updateComplete;
      expectSome(playButton(element), 'play button');
      await element.play();
      expectSome(part(element, '.player'), 'player');
    });
  }
});
