import { expect } from '@open-wc/testing';
import { framePath } from '../../src/embed/frame-page.js';
import { consoleMessages, takeMessages } from '../support/console.js';
import { loadFrame, type Frame } from '../support/frame.js';
import { expectNone } from '../support/nodes.js';
import { allShown } from '../support/shown.js';
import { eventually } from '../support/told.js';

/** A frame that thinks itself in a sandbox, with a film that a reader has pressed play for. */
async function play(captions: string, fetch?: typeof window.fetch): Promise<HTMLVideoElement> {
  const query = new URLSearchParams({ src: '/media/sample-film.mp4', captions });
  const { document } = await loadFrame(
    { url: `/dist/${framePath('ps-welcome-video')}?${query}` },
    {
      prepare: (window: Frame['window']) => {
        (window as { origin: string }).origin = 'null';
        if (fetch) window.fetch = fetch;
      },
    },
  );
  await allShown(document);
  const widget = document.querySelector('ps-welcome-video')!;
  const root = widget.shadowRoot!;
  const plays = new Promise((resolve) => widget.addEventListener('ps-video-play', resolve));
  root.querySelector<HTMLElement>('.play')!.click();
  await plays;
  return root.querySelector('video')!;
}

const messages = () => takeMessages().filter((each) => !each.includes('watch-console'));

describe('A film in a frame in a sandbox', () => {
  it('has its captions from the frame’s own server', async () => {
    const film = await play('/media/sample-film.en.vtt');
    await eventually(() => film.querySelector('track'), 'No captions have come');
    const { track } = film.querySelector('track')!;
    await eventually(() => track.cues?.length, 'The captions have no words');
    expect([track.kind, track.language, track.mode]).to.deep.equal(['captions', 'en', 'showing']);
    expect(messages()).to.deep.equal([]);
  });

  it('goes without captions that can’t be loaded, and says what their server has to send', async () => {
    const film = await play('/media/none.vtt', () => Promise.reject(new TypeError()));
    await eventually(() => consoleMessages.some((each) => each.includes('none.vtt')));
    expectNone(film.querySelector('track'), 'captions');
    expect(messages()).to.deep.equal([
      `<ps-welcome-video> captions="${location.origin}/media/none.vtt": can’t be loaded (does its server send Access-Control-Allow-Origin: *?); showing no captions.`,
    ]);
  });

  it('has none from another server, as without a frame', async () => {
    const film = await play('https://other.example/film.vtt');
    expectNone(film.querySelector('track'), 'captions');
    expect(messages()).to.deep.equal([
      '<ps-welcome-video> captions="https://other.example/film.vtt": not an address on this website; showing no captions.',
    ]);
  });
});
