import { expect, fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import '../../src/welcome-video/define.js';
import type { PsWelcomeVideo } from '../../src/welcome-video/welcome-video.js';
import { sampleFilm } from '../../src/welcome-video/sample-film.js';
import { expectNone } from '../support/nodes.js';
import { eventsDuring, loaded, part, playButton, text, youTube } from './watching.js';

const foreignRequests = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).origin)
    .filter((origin) => origin !== location.origin);

describe('The welcome video without a film', () => {
  it('shows the page’s title, its description and a link, but no play button', async () => {
    const element = await fixture<PsWelcomeVideo>(html`<ps-welcome-video></ps-welcome-video>`);
    expect(text(element, 'h2')).to.equal(
      'Welcome video – our Health and Care Plan priorities explained',
    );
    expect(text(element, '.description')).to.contain('Dr Nancy Küchemann');
    expectNone(playButton(element), 'play button');
    const link = part<HTMLAnchorElement>(element, 'a')!;
    expect(link.href).to.equal('https://ihlsouthwark.co.uk/partnership-southwark');
    expect(link.textContent).to.equal('Go to Partnership Southwark’s page');
  });

  it('does nothing when a script asks it to play', async () => {
    const element = await fixture<PsWelcomeVideo>(html`<ps-welcome-video></ps-welcome-video>`);
    expect(await eventsDuring(element, () => element.play())).to.deep.equal([]);
    expectNone(part(element, '.film'), 'film’s box');
  });
});

describe('The welcome video before anyone presses play', () => {
  it('says who will be contacted', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video src=${youTube}></ps-welcome-video>`,
    );
    expect(text(element, '#notice')).to.equal(
      'Playing this video connects you to YouTube (www.youtube-nocookie.com), which can then see your internet (IP) address. Until then, nothing is sent to other websites.',
    );
    expect(playButton(element)!.getAttribute('aria-describedby')).to.equal('notice');
  });

  it('names another website that keeps the file, and says if it is this one', async () => {
    const element = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video src="https://files.example/film.mp4"></ps-welcome-video>`,
    );
    expect(text(element, '#notice')).to.contain('connects you to files.example, which');
    element.src = '/media/sample-film.mp4';
    await element.updateComplete;
    expect(text(element, '#notice')).to.equal('This video is on this website.');
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
    expectNone(part(element, '.description'), 'description');
    expect(element.shadowRoot!.textContent).not.to.contain('Küchemann');
  });
});
