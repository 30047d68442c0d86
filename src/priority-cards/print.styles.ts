import { css } from 'lit';

/** On paper, cards are a list, each with its words on one side and their source on the other. */
export const printStyles = css`
  @media print {
    ul {
      display: block;
      margin-block-end: 0;
    }
    li {
      grid-template: repeat(6, auto) 1fr / 2.5em 5fr 6fr;
      margin-block-end: 1em;
      padding-block-start: 0.75em;
      border-block-start-width: 0.125em;
    }
    svg {
      inline-size: 2em;
      block-size: 2em;
      margin: 0;
    }
    li > div:first-child,
    .more {
      display: contents;
    }
    .summary,
    .more > p {
      grid-column: 1 / 3;
      margin-block: 0.25em 0;
    }
    .source {
      grid-area: 1 / 3 / -1;
      align-self: start;
      margin: 0;
      margin-inline-start: 1.5em;
    }
  }
`;
