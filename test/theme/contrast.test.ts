import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/priority-cards/define.js';
import '../../src/welcome-video/define.js';
import type { PsWelcomeVideo } from '../../src/welcome-video/welcome-video.js';
import { themes } from '../../src/theme/themes.js';
import { contrast, paintedColor } from '../support/colors.js';

const video = (style: string, theme = '') =>
  fixture<PsWelcomeVideo>(
    html`<ps-welcome-video
      src="https://youtu.be/abcdefghijk"
      style=${style}
      theme=${theme}
    ></ps-welcome-video>`,
  );

/** Contrast of the play button's text with its fill, and of the widget's text with its surface. */
function contrasts(element: PsWelcomeVideo): [button: number, text: number] {
  const button = getComputedStyle(element.shadowRoot!.querySelector('.play')!);
  const widget = getComputedStyle(element.shadowRoot!.querySelector('.widget')!);
  return [
    contrast(paintedColor(button.color), paintedColor(button.backgroundColor)),
    contrast(paintedColor(widget.color), paintedColor(widget.backgroundColor)),
  ];
}

const hexColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('Text on any colour that a partner picks', () => {
  it('keeps a contrast of 4.5 to 1, on the accent and on the surface', async () => {
    const element = await video('');
    fc.assert(
      fc.property(hexColour, hexColour, (accent, surface) => {
        element.style.setProperty('--ps-color-accent', accent);
        element.style.setProperty('--ps-color-surface', surface);
        for (const ratio of contrasts(element)) expect(ratio, accent).to.be.at.least(4.5);
      }),
      { numRuns: 300 },
    );
    element.removeAttribute('style');
  });

  for (const accent of [
    '#767676',
    'rgb(0 0 0 / 10%)',
    'rgb(255 255 255 / 10%)',
    'transparent',
    'oklch(0.7 0.4 150)',
    'color(display-p3 0 1 0)',
    'hsl(60 100% 50%)',
    'not-a-colour',
    '12px',
  ]) {
    it(`can be read on ${accent}`, async () => {
      const element = await video(`--ps-color-accent: ${accent}`);
      expect(contrasts(element)[0]).to.be.at.least(4.5);
    });
    it(`can be read on a surface of ${accent}`, async () => {
      const element = await video(`--ps-color-surface: ${accent}`);
      expect(contrasts(element)[1]).to.be.at.least(4.5);
    });
  }

  for (const theme of themes) {
    for (const scheme of ['light', 'dark']) {
      it(`can be read in theme ${theme}, ${scheme}`, async () => {
        const element = await video(`color-scheme: ${scheme}`, theme);
        const [button, text] = contrasts(element);
        expect(button).to.be.at.least(4.5);
        expect(text).to.be.at.least(15);
      });
    }
  }
});

describe('Dark and light', () => {
  const surface = (element: PsWelcomeVideo) =>
    paintedColor(
      getComputedStyle(element.shadowRoot!.querySelector('.widget')!).backgroundColor,
    ).slice(0, 3);

  it('follow the color-scheme of the page', async () => {
    const element = await video('color-scheme: light');
    expect(surface(element)).to.deep.equal([255, 255, 255]);
    element.style.colorScheme = 'dark';
    expect(surface(element)).to.deep.equal([22, 32, 43]);
  });
});
