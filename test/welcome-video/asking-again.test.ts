import { expect, fixture, html } from '@open-wc/testing';
import '../../src/welcome-video/define.js';
import type { PsWelcomeVideo } from '../../src/welcome-video/welcome-video.js';
import { expectSome } from '../support/nodes.js';
import { eventsDuring, part, playButton, youTube } from './watching.js';

const another = 'https://vimeo.com/1234';

const film = () =>
  fixture<PsWelcomeVideo>(html`<ps-welcome-video src=${youTube}></ps-welcome-video>`);

async function show(element: PsWelcomeVideo, address: string): Promise<void> {
  element.src = address;
  await element.updateComplete;
}

describe('A press on play', () => {
  it('is forgotten with the film that it was for: a script that plays it later tells of no play', async () => {
    const element = await film();
    element.addEventListener('ps-video-request', (event) => event.preventDefault(), { once: true });
    const held = await eventsDuring(element, () => playButton(element)!.click());
    expect(held).to.deep.equal(['ps-video-request www.youtube-nocookie.com']);
    await show(element, another);
    await show(element, youTube);
    expect(await eventsDuring(element, () => element.play())).to.deep.equal([]);
    expectSome(part(element, 'iframe'), 'player');
  });

  it('counts once: a script that plays the same film again tells of no play', async () => {
    const element = await film();
    const pressed = await eventsDuring(element, () => playButton(element)!.click());
    expect(pressed).to.deep.equal([
      'ps-video-request www.youtube-nocookie.com',
      'ps-video-play www.youtube-nocookie.com',
    ]);
    await show(element, another);
    expect(await eventsDuring(element, () => element.play())).to.deep.equal([]);
    await show(element, youTube);
    expect(await eventsDuring(element, () => element.play())).to.deep.equal([]);
    expectSome(part(element, 'iframe'), 'player');
  });
});
