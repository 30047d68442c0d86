import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { framePath } from '../../dist/esm/embed/frame-page.js';
import { base } from '../../dist/esm/embed/snippet.js';
import { builderServer } from '../../scripts/serve/server.mjs';
import { openWindow } from '../../scripts/test/drivers.mjs';

const server = builderServer();
let host;

before(async () => {
  server.listen(0, 'localhost');
  await once(server, 'listening');
  host = `http://localhost:${server.address().port}${base}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

/** What the address of a frame’s page may give, of each kind. */
const options = {
  'ps-welcome-video': {
    chosen: { theme: 'plum', 'heading-level': '3' },
    content: {
      src: 'https://youtu.be/abcdefghijk',
      'film-title': 'Somebody’s film',
      'film-description': 'Somebody’s words',
      poster: 'https://films.example/a.jpg',
      captions: '/a.vtt',
      'captions-lang': 'pl',
    },
  },
  'ps-case-study': {
    chosen: { step: '2', view: 'all' },
    content: { 'learn-more': 'https://somebody.example/' },
  },
  'ps-priority-cards': { chosen: { show: 'prevention' }, content: {} },
};

/** The attributes of the widget in a page, and in a frame of that page that shows the same address. */
const look = `(async () => {
  const attributes = ({ body }) =>
    Object.fromEntries([...body.firstElementChild.attributes].map(({ name, value }) => [name, value]));
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.src = location.href;
  document.body.append(frame);
  await loaded;
  return { alone: attributes(document), framed: attributes(frame.contentDocument) };
})()`;

for (const [engine, open] of Object.entries(openWindow)) {
  test(`a frame’s page that is opened by itself shows only what is the partnership’s: ${engine}`, async () => {
    const window = await open();
    try {
      for (const [tag, { chosen, content }] of Object.entries(options)) {
        const query = new URLSearchParams({ ...content, ...chosen });
        await window.goTo(`${host}${framePath(tag)}?${query}`);
        const { alone, framed } = await window.evaluate(look);
        assert.deepEqual(alone, chosen);
        assert.deepEqual(framed, { ...content, ...chosen });
      }
    } finally {
      await window.close();
    }
  });
}
