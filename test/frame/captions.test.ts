import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { framePath } from '../../src/embed/frame-page.js';
import { consoleMessages, takeMessages } from '../support/console.js';
import { loadFrame, type Frame } from '../support/frame.js';
import { expectNone } from '../support/nodes.js';
import { allShown } from '../support/shown.js';
import { eventually, sandboxed, Telling } from '../support/told.js';

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
  it('has its captions in a partner’s page, on another website than the frame’s server', async () => {
    const server = await executeServerCommand<string, undefined>('frame-server');
    expect(new URL(server).origin).not.to.equal(location.origin);
    const media = (file: string) => `${server}media/${file}`;
    const query = new URLSearchParams({
      src: media('sample-film.mp4'),
      captions: media('sample-film.pl.vtt'),
      'captions-lang': 'pl',
    });
    const telling = new Telling();
    const frame = sandboxed(`${server}dist/${framePath('ps-welcome-video', 'pl')}?${query}`);
    await eventually(() => telling.by(frame, 'captions').length > 0, 'No captions have come');
    telling.stop();
    const words = (await (await fetch('/media/sample-film.pl.vtt')).text())
      .split('\n\n')
      .slice(1)
      .map((cue) => cue.trim().split('\n').slice(1).join('\n'));
    expect(telling.by(frame, 'captions').map(({ value }) => value)).to.deep.equal([
      { origin: 'null', end: 'load', captions: ['captions', 'pl', 'showing'], words, said: [] },
    ]);
  });

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
