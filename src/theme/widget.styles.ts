import { css } from 'lit';
import { visuallyHidden } from './visually-hidden.styles.js';

/*
 * Colours: a partner's token, else the preset's literal. The accent is a fill or a rule, never the
 * colour of text. Text is black or white, whichever has the higher contrast with what is behind it:
 * luminance 0.179 is where the two are equal (WCAG 2.2, 1.4.3: 4.58:1 at worst). Colours beyond
 * sRGB are clamped to it before that, so that what is measured is what is painted. A browser that
 * can't work that out shows the preset's light colours, whatever the tokens say.
 */
const tokens = css`
  .widget {
    --_light: #0b6e6e;
    --_dark: #5cc4bd;
    --_accent: var(--_light);
    --_on-accent: #fff;
    --_surface: #fff;
    --_text: #000;
    --_radius: var(--ps-radius, 0.5em);
    --_line: #888;
    --_tint: #ddd;
  }
  [data-theme='blue'] {
    --_light: #005eb8;
    --_dark: #7ab8f0;
  }
  [data-theme='plum'] {
    --_light: #7a2e6f;
    --_dark: #dd9bd2;
  }
  [data-theme='slate'] {
    --_light: #3d4b59;
    --_dark: #b4c2cf;
  }
  @supports (color: light-dark(#000, #fff)) and (color: color(from red xyz-d65 x y z / 1)) {
    .widget {
      --_accent: color(
        from var(--ps-color-accent, light-dark(var(--_light), var(--_dark))) srgb
          clamp(0, 1 + (r - 1) * alpha, 1) clamp(0, 1 + (g - 1) * alpha, 1)
          clamp(0, 1 + (b - 1) * alpha, 1) / 1
      );
      --_surface: color(
        from var(--ps-color-surface, light-dark(#fff, #16202b)) srgb
          clamp(0, 1 + (r - 1) * alpha, 1) clamp(0, 1 + (g - 1) * alpha, 1)
          clamp(0, 1 + (b - 1) * alpha, 1) / 1
      );
      --_on-accent: color(
        from var(--_accent) xyz-d65 clamp(0, (0.179 - y) * 1e9, 0.9505)
          clamp(0, (0.179 - y) * 1e9, 1) clamp(0, (0.179 - y) * 1e9, 1.089)
      );
      --_text: color(
        from var(--_surface) xyz-d65 clamp(0, (0.179 - y) * 1e9, 0.9505)
          clamp(0, (0.179 - y) * 1e9, 1) clamp(0, (0.179 - y) * 1e9, 1.089)
      );
      --_line: color-mix(in srgb, var(--_text) 45%, var(--_surface));
      --_tint: color-mix(in srgb, var(--_accent) 12%, var(--_surface));
    }
  }
`;

/*
 * On the host: the page's styles for the element itself win over these, inherited ones don't. So a
 * reader's spacing, which is set on every element, is followed; the surface resets all else.
 */
const host = css`
  :host {
    display: block;
    writing-mode: horizontal-tb; /* so that its box is as wide as what it shows */
    margin-block: 1.5em;
    min-inline-size: min(20%, 18em); /* beside much text in a flex row */
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
  }
  :host([hidden]) {
    display: none;
  }
`;

// eslint-disable-next-line no-restricted-syntax -- the words in the tag have the same padding, and know no other width
const surface = css`
  .widget {
    all: initial;
    display: block;
    inline-size: 100%; /* where the page makes the element a flex container */
    position: relative; /* else what is visually hidden would lengthen the host's page */
    padding-block: 1.25em;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    font-family: inherit;
    font-size: inherit;
    -webkit-text-size-adjust: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    line-height: inherit;
    line-height: max(1.5em, 1lh); /* a reader's, never less than ours */
    overflow-wrap: anywhere;
  }
  .widget,
  .widget *,
  .widget ::before,
  .widget ::after {
    box-sizing: border-box;
  }
  slot,
  figure,
  blockquote {
    line-height: 1.5;
  }
  /* Size containment leaves no width of its own: in a box that fits its contents, this is ours. */
  .widget::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 42.5em);
  }
  .inside {
    display: inline-block; /* a link around the widget underlines no block of this kind */
    vertical-align: top;
    inline-size: 100%;
    container: widget / inline-size;
    padding-inline: min(1.25em, 10%, 5vw); /* less in very little room */
  }
  :is(h2, h3, h4, h5, h6, p, ul, ol, blockquote) {
    margin: 0;
    padding: 0;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  slot[name='heading'] {
    display: block;
    margin-block-end: 1em;
  }
  slot[name='heading'] :is(h2, h3, h4, h5, h6) {
    font-size: 1.5em;
  }
  /* Large text on a phone: words keep whole. */
  @container widget (max-width: 14em) {
    h2,
    h3,
    h4,
    h5,
    h6 {
      font-size: 1.1em;
    }
    slot[name='heading'] :is(h2, h3, h4, h5, h6) {
      font-size: 1.25em;
    }
  }
  .forms ::slotted(*) {
    display: block;
    margin-block: 1em 0;
  }
  ul,
  ol {
    list-style: none;
  }
  p + p {
    margin-block-start: 0.75em;
  }
  a {
    color: inherit;
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 0.2em;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  :focus-visible {
    outline: 0.1875em solid var(--_text);
    outline-offset: 0.1875em;
    border-radius: 0.125em;
  }
  @media (forced-colors: active) {
    .widget {
      border: 1px solid;
    }
  }
  @media print {
    .widget {
      --_surface: #fff;
      --_text: #000;
      padding-block: 0;
    }
    .widget,
    blockquote {
      line-height: 1.35;
    }
    p + p {
      margin-block-start: 0.5em;
    }
    .inside {
      display: block; /* else it couldn't be broken between pages */
      padding-inline: 0;
    }
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
    slot[name='heading'] {
      break-after: avoid;
      margin-block-end: 0.5em;
    }
    p {
      orphans: 3;
      widows: 3;
    }
    a::after {
      content: ' (' attr(href) ')';
      direction: ltr;
      unicode-bidi: isolate;
    }
  }
`;

/** The styles that all widgets share. */
export const widgetStyles = [tokens, host, surface, visuallyHidden];
