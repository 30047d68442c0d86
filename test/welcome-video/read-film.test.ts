import { expect } from '@open-wc/testing';
import { readFilm, type FilmAttributes } from '../../src/welcome-video/read-film.js';

const page = { base: 'https://partner.example/news/', origin: 'https://partner.example' };

const read = (given: Partial<FilmAttributes>) =>
  readFilm({ src: null, poster: null, captions: null, captionsLang: null, ...given }, page);

/** What is said of a film’s attributes, in the order in which the console has it. */
const said = (given: Partial<FilmAttributes>) =>
  read(given).problems.map(
    ([name, value, problem, instead]) => `${name}="${String(value)}": ${problem}; ${instead}`,
  );

const own = '/film.mp4';
const foreign = 'https://files.example/film.mp4';
const youTube = 'https://youtu.be/abcdefghijk';

describe('What is used of a film’s attributes', () => {
  it('is nothing where none is given, and nothing is said', () => {
    expect(read({})).to.deep.equal({
      value: {
        source: undefined,
        playable: undefined,
        poster: undefined,
        ownPoster: undefined,
        captions: undefined,
        captionsLang: 'en',
        otherSites: [],
      },
      problems: [],
    });
  });

  it('is all of it where the film, its poster and its captions are the page’s own', () => {
    const source = {
      kind: 'file',
      host: 'partner.example',
      link: 'https://partner.example/film.mp4',
    } as const;
    expect(
      read({ src: own, poster: 'still.png', captions: '/film.vtt', captionsLang: 'PT-br' }),
    ).to.deep.equal({
      value: {
        source,
        playable: source,
        poster: 'https://partner.example/news/still.png',
        ownPoster: 'https://partner.example/news/still.png',
        captions: 'https://partner.example/film.vtt',
        captionsLang: 'pt-BR',
        otherSites: [],
      },
      problems: [],
    });
  });

  const sites: [src: string, poster: string | null, others: string[]][] = [
    [own, null, []],
    [own, '/still.png', []],
    [own, 'https://pictures.example/still.png', ['pictures.example']],
    [foreign, null, ['files.example']],
    [foreign, '/still.png', ['files.example']],
    [foreign, 'https://pictures.example/still.png', ['files.example', 'pictures.example']],
    [foreign, 'https://files.example/still.png', ['files.example']],
    [foreign, 'https://files.example:8443/still.png', ['files.example', 'files.example:8443']],
    ['http://partner.example/film.mp4', null, ['partner.example']],
    [youTube, 'https://pictures.example/still.png', []],
    ['https://files.example/film', 'https://pictures.example/still.png', []],
  ];
  for (const [src, poster, others] of sites) {
    const whom = others.length > 0 ? others.join(' and ') : 'nobody by the page itself';
    it(`tells ${whom} of a reader who plays ${src} with the poster ${poster ?? 'of ours'}`, () => {
      expect(read({ src, poster }).value.otherSites).to.deep.equal(others);
    });
  }

  it('is a poster of another site only after a press, and the page is told', () => {
    const poster = 'https://pictures.example/still.png';
    const { value } = read({ src: own, poster });
    expect([value.poster, value.ownPoster]).to.deep.equal([poster, undefined]);
    expect(said({ src: own, poster })).to.deep.equal([
      `poster="${poster}": from another website; showing our drawing until play is pressed`,
    ]);
  });

  const refused: [Partial<FilmAttributes>, says: string][] = [
    [
      { src: 'javascript:alert(1)' },
      'src="javascript:alert(1)": not a YouTube or Vimeo video, nor an mp4 or webm file; showing no player',
    ],
    [
      { poster: 'data:image/png;base64,AAAA' },
      'poster="data:image/png;base64,AAAA": not an http or https address; showing our drawing',
    ],
    [
      { captions: 'https://files.example/film.vtt' },
      'captions="https://files.example/film.vtt": not an address on this website; showing no captions',
    ],
    [
      { src: youTube, captions: '/film.vtt' },
      'captions="/film.vtt": can’t be added to a YouTube or Vimeo player; showing that player’s captions',
    ],
    [{ captionsLang: 'klingon!' }, 'captions-lang="klingon!": not a language tag; using "en"'],
  ];
  for (const [given, says] of refused) {
    it(`leaves out what can’t be used, and says so: ${says}`, () => {
      expect(said(given)).to.deep.equal([says]);
      const { playable, poster, captions, captionsLang } = read(given).value;
      expect([playable?.kind, poster, captions, captionsLang]).to.deep.equal([
        given.src === youTube ? 'frame' : undefined,
        undefined,
        undefined,
        'en',
      ]);
    });
  }

  it('is named in one order, however much is wrong', () => {
    const bad = 'javascript:0';
    const all = said({ src: bad, poster: bad, captions: bad, captionsLang: bad });
    expect(all.map((each) => each.split('=')[0])).to.deep.equal([
      'src',
      'poster',
      'captions',
      'captions-lang',
    ]);
  });

  it('is nothing of what isn’t a text, and no mistake of a script’s stops the page', () => {
    for (const given of [42, {}, [], Symbol('film'), () => own, true]) {
      const odd = given as unknown as string;
      const { value } = read({ src: odd, poster: odd, captions: odd, captionsLang: odd });
      expect([value.playable, value.poster, value.captions, value.captionsLang]).to.deep.equal([
        undefined,
        undefined,
        undefined,
        'en',
      ]);
    }
  });
});
