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
  /* Cards in a row share their lines: icon, title, summary, button, and what opens. Cards
     have no box: beside an open one it would be mostly empty. */
  li {
    display: grid;
    grid-row: span 5;
    grid-template-rows: subgrid;
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
  .button {
    justify-self: start;
    align-self: start;
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
  .source > p {
    font-weight: 700;
  }
`;

export const priorityCardsStyles = [buttonStyles, cards, untilFoundStyles, printStyles];
