/** The page that pictures are taken of: a fixture by itself, in fonts that the project brings. */
import '@fontsource/noto-sans/400.css';
import '@fontsource/noto-sans/400-italic.css';
import '@fontsource/noto-sans/700.css';
import '@fontsource/noto-sans-arabic/400.css';
import '@fontsource/noto-sans-arabic/700.css';
import { render } from 'lit';
// The code that is pictured: ours, or as it was when the pictures were kept.
import { bringAbout, fixtures } from 'pictured';

const pictures = {
  fixtures: fixtures.map(({ tag, name }) => ({ tag, name })),

  /** Shows a fixture, and resolves once nothing of it is still to come. */
  async show({ tag, name, theme, language }) {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
    const fixture = fixtures.find((each) => each.tag === tag && each.name === name);
    render(fixture.template, document.body);
    for (const widget of widgets()) {
      if (!widget.hasAttribute('theme')) widget.setAttribute('theme', theme);
    }
    await settle();
    await bringAbout(fixture, document);
    await settle();
  },

  settle,
};

const widgets = () =>
  [...document.body.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('ps-'));

const all = (selector) =>
  widgets().flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(selector) ?? [])]);

const frame = () => new Promise(requestAnimationFrame);

async function settle() {
  for (const { updateComplete } of widgets()) await updateComplete;
  while (widgets().some((widget) => !widget.matches(':state(shown)'))) await frame();
  await document.fonts.ready;
  await Promise.all(all('img').map((image) => image.decode()));
  for (const film of all('video')) await stop(film);
  // Drawings come once an observer has seen that they are near.
  for (let count = 0; count < 4; count += 1) await frame();
  for (const { updateComplete } of widgets()) await updateComplete;
  await document.fonts.ready;
}

/** A film at its beginning, without the player's own bar, which is the browser's. */
async function stop(film) {
  film.pause();
  film.controls = false;
  for (const track of film.textTracks) track.mode = 'disabled';
  if (film.readyState < 2 && !film.error)
    await new Promise((resolve) => (film.onloadeddata = film.onerror = resolve));
  if (film.error || film.currentTime === 0) return;
  const sought = new Promise((resolve) => (film.onseeked = resolve));
  film.currentTime = 0;
  await sought;
}

Object.assign(window, { pictures });
