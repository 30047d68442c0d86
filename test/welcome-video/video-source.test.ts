import { expect } from '@open-wc/testing';
import { videoSource } from '../../src/welcome-video/video-source.js';

const page = { base: 'https://partner.example/news/', origin: 'https://partner.example' };
const youTubePlayer = 'https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1&rel=0';
const youTubeLink = 'https://www.youtube.com/watch?v=abcdefghijk';

describe('Which player an address gets', () => {
  for (const address of [
    'https://www.youtube.com/watch?v=abcdefghijk',
    'https://www.youtube.com/watch?app=desktop&v=abcdefghijk&t=42s',
    'http://youtube.com/watch?v=abcdefghijk',
    'https://m.youtube.com/watch?v=abcdefghijk',
    'https://youtu.be/abcdefghijk?si=xyz',
    'https://www.youtube.com/embed/abcdefghijk',
    'https://www.youtube-nocookie.com/embed/abcdefghijk?start=3',
    'https://www.youtube.com/shorts/abcdefghijk',
    'https://www.youtube.com/live/abcdefghijk',
    '//youtu.be/abcdefghijk',
    '  https://youtu.be/abcdefghijk  ',
    'HTTPS://YOUTU.BE/abcdefghijk',
  ]) {
    it(`plays ${address} in YouTube’s player without cookies`, () => {
      expect(videoSource(address, page)).to.deep.equal({
        kind: 'frame',
        provider: 'YouTube',
        host: 'www.youtube-nocookie.com',
        player: youTubePlayer,
        link: youTubeLink,
      });
    });
  }

  const vimeo: [string, string, string][] = [
    ['https://vimeo.com/123456789', '123456789?dnt=1&autoplay=1', '123456789'],
    ['https://www.vimeo.com/123456789/', '123456789?dnt=1&autoplay=1', '123456789'],
    ['https://vimeo.com/channels/staff/123456789', '123456789?dnt=1&autoplay=1', '123456789'],
    ['https://vimeo.com/1234/abc9', '1234?dnt=1&autoplay=1&h=abc9', '1234/abc9'],
    ['https://player.vimeo.com/video/1234?h=abc9', '1234?dnt=1&autoplay=1&h=abc9', '1234/abc9'],
    ['https://player.vimeo.com/video/1234?h=a%26b', '1234?dnt=1&autoplay=1', '1234'],
  ];
  for (const [address, player, link] of vimeo) {
    it(`plays ${address} in Vimeo’s player that does not track`, () => {
      expect(videoSource(address, page)).to.deep.equal({
        kind: 'frame',
        provider: 'Vimeo',
        host: 'player.vimeo.com',
        player: `https://player.vimeo.com/video/${player}`,
        link: `https://vimeo.com/${link}`,
      });
    });
  }

  const files: [string, string][] = [
    ['film.mp4', 'https://partner.example/news/film.mp4'],
    ['/media/film.webm?v=2#t=3', 'https://partner.example/media/film.webm?v=2#t=3'],
    ['https://files.example/FILM.MP4', 'https://files.example/FILM.MP4'],
  ];
  for (const [address, link] of files) {
    it(`plays ${address} in the browser’s own player`, () => {
      expect(videoSource(address, page)).to.deep.equal({
        kind: 'file',
        host: new URL(link).host,
        link,
      });
    });
  }

  const others: [string, string | undefined][] = [
    ['javascript:alert(1)', undefined],
    ['data:text/html,<p>film.mp4', undefined],
    ['blob:https://partner.example/film.mp4', undefined],
    ['file:///film.mp4', undefined],
    ['https://', undefined],
    ['https://user:secret@files.example/film.mp4', undefined],
    [
      'https://youtube.com.evil.example/watch?v=abcdefghijk',
      'https://youtube.com.evil.example/watch?v=abcdefghijk',
    ],
    ['https://evilyoutube.com/watch?v=abcdefghijk', 'https://evilyoutube.com/watch?v=abcdefghijk'],
    ['https://www.youtube.com/watch?v=abc', 'https://www.youtube.com/watch?v=abc'],
    [
      'https://www.youtube.com/watch?v="><script>',
      'https://www.youtube.com/watch?v=%22%3E%3Cscript%3E',
    ],
    ['https://www.youtube.com/@southwark', 'https://www.youtube.com/@southwark'],
    [
      'https://www.youtube.com/embed/videoseries?list=PLabc',
      'https://www.youtube.com/embed/videoseries?list=PLabc',
    ],
    [
      'https://www.youtube.com/embed/live_stream?channel=UC1',
      'https://www.youtube.com/embed/live_stream?channel=UC1',
    ],
    ['https://vimeo.com/event/1234', 'https://vimeo.com/event/1234'],
    ['https://vimeo.com/southwark', 'https://vimeo.com/southwark'],
    ['https://files.example/film.mp4.html', 'https://files.example/film.mp4.html'],
    ['film', 'https://partner.example/news/film'],
  ];
  for (const [address, link] of others) {
    it(`plays nothing for ${address}${link ? ', but links to it' : ' and does not link to it'}`, () => {
      expect(videoSource(address, page)).to.deep.equal({ kind: 'unplayable', link });
    });
  }
});
