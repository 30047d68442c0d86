import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { tagSnippet, tags, type Tag } from '../../src/embed/snippet.js';
import type { Request } from '../../src/markup/description.js';
import type { PsWelcomeVideo } from '../../src/welcome-video/welcome-video.js';
import { takeMessages } from '../support/console.js';
import { loadFrame, type Frame } from '../support/frame.js';
import { allShown } from '../support/shown.js';

interface Privacy {
  stored: Record<string, unknown[]>;
  requested: Record<Tag, Request[]>;
}

let privacy: Privacy;

before(async () => {
  privacy = (await (await fetch('/dist/privacy.json')).json()) as Privacy;
});

const shown = async (tag: Tag, attributes: Record<string, string> = {}, lang = 'en') => {
  const frame = await loadFrame({
    html: `<!doctype html><html lang="${lang}"><head><title>A partner’s page</title></head>
      <body>${tagSnippet(tag, { attributes })}
      <script type="module" src="/dist/widgets.js"></script></body></html>`,
  });
  await allShown(frame.document);
  return frame;
};

/** Where a page’s requests went, and for what: the part of the address that privacy.json names. */
const asked = ({ window }: Frame) =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ protocol }) => protocol.startsWith('http'))
    .map(({ host, pathname }) => (host === location.host ? pathname : host));

/** Its host, once a player is there: what comes of it is the provider’s. */
async function playerHost({ document }: Frame): Promise<string> {
  const video = document.querySelector<PsWelcomeVideo>('ps-welcome-video')!;
  video.shadowRoot!.querySelector<HTMLElement>('.play')!.click();
  await video.updateComplete;
  const player = video.shadowRoot!.querySelector<HTMLIFrameElement | HTMLVideoElement>('.player')!;
  const { host } = new URL(player.src);
  document.querySelector('ps-welcome-video')!.remove();
  takeMessages(); // the network’s
  return host;
}

const whenOf = (tag: Tag) => privacy.requested[tag].map(({ when }) => when);
const fromOf = (when: string) =>
  privacy.requested['ps-welcome-video'].find((each) => each.when === when)!.from;

describe('privacy.json', () => {
  for (const tag of tags) {
    it(`says what <${tag}> asks for: the script, and a language if it isn’t English`, async () => {
      expect(whenOf(tag).slice(0, 2)).to.deep.equal([
        'the page is opened',
        'a language other than English is asked for',
      ]);
      expect(asked(await shown(tag))).to.deep.equal(['/dist/widgets.js']);
      const polish = asked(await shown(tag, {}, 'pl'));
      expect(polish.length).to.equal(2);
      expect(polish[1]).to.match(/^\/dist\/locales\/pl\.[\w-]+\.json$/);
    });

    it(`says that <${tag}> stores nothing, whatever is pressed`, async () => {
      const { document, window } = await shown(tag, { src: '/media/sample-film.mp4' });
      const widget = document.querySelector<LitElement>(tag)!;
      for (const button of widget.shadowRoot!.querySelectorAll('button')) {
        button.click();
        await widget.updateComplete;
      }
      const stored = {
        cookies: document.cookie ? [document.cookie] : [],
        localStorage: Object.keys(window.localStorage),
        sessionStorage: Object.keys(window.sessionStorage),
        indexedDB: await window.indexedDB.databases(),
        caches: await window.caches.keys(),
      };
      expect(stored).to.deep.equal(privacy.stored);
    });
  }

  it('says all that the other widgets do not ask for: posters and films', () => {
    const others = tags.filter((tag) => tag !== 'ps-welcome-video');
    expect(others.map((tag) => whenOf(tag).length)).to.deep.equal(others.map(() => 2));
    expect(whenOf('ps-welcome-video').slice(2)).to.deep.equal([
      'a poster on the page’s own website is named',
      'play is pressed, the film is on YouTube',
      'play is pressed, the film is on Vimeo',
      'play is pressed, the film is a file',
    ]);
  });

  it('says that a poster of the page’s own comes at once, and one from elsewhere does not', async () => {
    const film = { src: '/media/sample-film.mp4' };
    const own = await shown('ps-welcome-video', { ...film, poster: '/media/sample-poster.svg' });
    await waitUntil(() => asked(own).length === 2);
    expect(asked(own)[1]).to.equal('/media/sample-poster.svg');
    const other = { ...film, poster: 'https://pictures.invalid/a.jpg' };
    expect(asked(await shown('ps-welcome-video', other))).to.deep.equal(['/dist/widgets.js']);
    takeMessages(); // about the poster
  });

  for (const [when, src] of [
    ['play is pressed, the film is on YouTube', 'https://youtu.be/abcdefghijk'],
    ['play is pressed, the film is on Vimeo', 'https://vimeo.com/123456789'],
  ] as const) {
    it(`says who is asked when ${when}, and that nobody is before`, async () => {
      const frame = await shown('ps-welcome-video', { src });
      expect(asked(frame)).to.deep.equal(['/dist/widgets.js']);
      expect(await playerHost(frame)).to.equal(fromOf(when));
    });
  }
});
