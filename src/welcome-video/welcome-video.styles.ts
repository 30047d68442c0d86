import { css } from 'lit';
import { drawingStyles } from '../drawings/drawings.styles.js';
import { buttonStyles } from '../theme/button.styles.js';

const video = css`
  .description {
    max-inline-size: 42em;
    margin-block-end: 1em;
  }
  .film {
    display: grid;
    place-items: center;
    max-inline-size: 48em;
    aspect-ratio: 16 / 9;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .film > * {
    grid-area: 1 / 1;
    max-inline-size: 100%;
  }
  .film > :is(svg, img, .player) {
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    object-fit: cover;
  }
  .player {
    background: #000;
  }
  .player:focus-visible {
    outline-offset: -0.1875em;
  }
  .play {
    display: flex;
    gap: 0.5em;
    align-items: center;
    padding: 0.75em 1.5em 0.75em 1.25em;
    border-color: var(--_on-accent);
    font-size: 1.125em;
  }
  @container widget (max-width: 13em) {
    .play {
      flex-wrap: wrap;
      justify-content: center;
      padding-inline: 0.5em;
      font-size: 1em;
    }
  }
  .play svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: currentColor;
  }
  /* The film, and what is said of it beside it. */
  @container widget (min-width: 56em) {
    .body:has(.film) {
      display: grid;
      grid-template: repeat(6, auto) 1fr / minmax(0, 3fr) minmax(0, 2fr);
      column-gap: 2em;
    }
    .film ~ *,
    .description {
      grid-column: 2;
    }
    .film {
      grid-area: 1 / 1 / -1;
      align-self: start;
    }
    .body:has(.film) > .description {
      margin: 0;
    }
  }
  .notice,
  .link,
  details {
    max-inline-size: 42em;
    margin-block-start: 0.75em;
  }
  summary {
    display: list-item;
    inline-size: fit-content;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding-block: max(0.625em, 22px - 0.75em);
    font-weight: 700;
    cursor: pointer;
  }
  /* There is nothing to press on paper. */
  @media print {
    .film,
    .notice {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

export const welcomeVideoStyles = [buttonStyles, drawingStyles, video];
