import { expect, fixture, html } from '@open-wc/testing';
import type { PsWelcomeVideo } from '../../src/welcome-video/welcome-video.js';
import '../../src/define.js';
import { showEverything } from '../support/everything.js';
import { heading, loadLanguages, surface } from '../support/languages.js';
import { wordsOf } from '../support/words.js';

/** Latin letters that neither stand alone nor are kept from the Arabic around them. */
const loose = (text: string) => {
  const rest = text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '');
  return /\p{Script=Arabic}/u.test(rest) && /[A-Za-z0-9]/.test(rest);
};

describe('In Arabic', () => {
  before(() => loadLanguages(['ar']));

  it('no Latin name and no number disturbs the words around it', async () => {
    const { widgets, story } = await showEverything({ width: 800, lang: 'ar' });
    const said = widgets.flatMap((widget) => wordsOf(widget).map(({ text }) => text));
    expect(said.filter(loose)).to.deep.equal([]);
    expect(heading(story)).to.match(/\u2068Tyrone\u2069/);
  });

  it('what a host puts in is isolated too', async () => {
    const video = await fixture<PsWelcomeVideo>(
      html`<ps-welcome-video
        lang="ar"
        src="https://youtu.be/abcdefghijk"
        film-title="Our film (2024)"
      ></ps-welcome-video>`,
    );
    const play = surface(video).querySelector('.play')!.getAttribute('aria-label');
    expect(play).to.match(/: \u2068Our film \(2024\)\u2069$/);
    expect(surface(video).querySelector('.notice')!.textContent).to.contain(
      '\u2068YouTube (www.youtube-nocookie.com)\u2069',
    );
  });
});
