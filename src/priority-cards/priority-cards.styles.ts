import { css } from 'lit';
import { untilFoundStyles } from '../shared/until-found.styles.js';
import { buttonStyles } from '../theme/button.styles.js';
import { printStyles } from './print.styles.js';

const cards = css`
  ul {
    display: grid;
    column-gap: 2em;
    margin-block-end: -2em;
  }
  @container widget (min-width: 36em) {
    ul {
      grid-template-columns: repeat(2, 1fr);
    }
  }
  @container widget (min-width: 56em) {
    ul {
      grid-template-columns: repeat(3, 1fr);
    }
  }
  /* Cards in a row share their lines: words, button, and what opens. Cards have no box: beside an
     open one it would be mostly empty. */
  li {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: 0;
    min-inline-size: 0;
    margin-block-end: 2em;
    padding-block-start: 1em;
    border-block-start: 0.375em solid var(--_accent);
    break-inside: avoid;
  }
  svg {
    inline-size: 3em;
    block-size: 3em;
    margin-block-end: 0.75em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .tint {
    fill: var(--_accent);
    stroke: none;
  }
  .summary {
    margin-block: 0.5em 1em;
  }
  .button.quiet {
    justify-self: start;
    align-self: start;
    border-color: var(--_line);
  }
  .button::after {
    content: ' +';
    content: ' +' / '';
  }
  [aria-expanded='true']::after {
    content: ' −';
    content: ' −' / '';
  }
  .more {
    margin-block-start: 1em;
  }
  .source {
    margin-block-start: 1em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_accent);
    font-size: 0.9375em;
  }
  @container widget (max-width: 13em) {
    .source {
      padding-inline-start: 0.5em;
    }
  }
  .source > p {
    font-weight: 700;
  }
  /* What a card opens has the whole row: below what others of its row open, and pointing to its card. */
  @media screen {
    @container widget (min-width: 36em) {
      li {
        --_before: 0;
        grid-row: span 5;
      }
      .more:not([hidden]) {
        --_columns: 2;
        position: relative;
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 0 2em;
        inline-size: calc(var(--_columns) * (100% + 2em) - 2em);
        margin-inline-start: calc(var(--_before) * (-100% - 2em));
        padding: 1em 1.25em;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
      }
      .more::before {
        content: '';
        position: absolute;
        inset-block-start: calc(-0.4375em - 1px);
        inset-inline-start: calc(var(--_before) * (100% + 2em) / var(--_columns) + 1.5em);
        inline-size: 0.875em;
        block-size: 0.875em;
        border: solid var(--_line);
        border-width: 1px 0 0 1px;
        background: var(--_surface);
        transform: rotate(45deg);
      }
      .more > p {
        grid-column: 1;
      }
      .source {
        grid-area: 1 / 2 / 9;
        margin: 0;
      }
    }
    @container widget (min-width: 36em) and (max-width: 55.99em) {
      li:nth-child(even) {
        --_before: 1;
      }
      li:nth-child(even) .more {
        grid-row: 4;
      }
    }
    @container widget (min-width: 56em) {
      .more:not([hidden]) {
        --_columns: 3;
      }
      li:nth-child(3n + 2) {
        --_before: 1;
      }
      li:nth-child(3n + 2) .more {
        grid-row: 4;
      }
      li:nth-child(3n) {
        --_before: 2;
      }
      li:nth-child(3n) .more {
        grid-row: 5;
      }
    }
  }
`;

export const priorityCardsStyles = [buttonStyles, cards, untilFoundStyles, printStyles];
