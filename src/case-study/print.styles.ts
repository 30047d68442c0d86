import { css } from 'lit';

/** On paper the whole story is told, in little room, and both sides of the comparison are shown. */
export const printStyles = css`
  .other {
    display: none;
  }
  @media print {
    fieldset {
      display: none;
    }
    ol > li:not(:has(.other)),
    .drawn,
    table,
    .voice {
      break-inside: avoid;
    }
    .title {
      min-block-size: 2.25em;
      padding-block: 0.125em;
    }
    button.title:not([aria-current])::after {
      content: none;
    }
    li[data-shown] .number {
      border-color: #000;
      background: none;
      color: #000;
    }
    .panel:has(.drawn) {
      grid-template-columns: 1fr 2fr;
      padding-block: 0.25em 0.75em;
    }
    .panel:has(.key) {
      grid-template-columns: 4fr 5fr;
    }
    .key {
      grid-template-columns: auto auto;
      gap: 0 0.5em;
      margin-block-start: 0.5em;
    }
    .key svg {
      inline-size: 1.5em;
    }
    /* Both drawings side by side, each below what it shows; then the words in the whole width. */
    .panel:has(.other) {
      display: block;
    }
    .drawn:has(.other) {
      margin-block-end: 0.5em;
      display: grid;
      grid-template: auto auto / 1fr 1fr;
      grid-auto-flow: column;
      column-gap: 1.5em;
    }
    .other {
      display: contents;
    }
    .other ~ .key {
      grid-area: 3 / 1 / auto / -1;
      grid-template-columns: repeat(3, auto);
    }
    .shows {
      margin-block: 0 0.5em;
    }
    table {
      margin-block-start: 0.5em;
    }
    th,
    td {
      padding-block: 0.25em;
    }
    .voice {
      margin-block-start: 0.5em;
    }
    .controls {
      margin-block-start: 0.5em;
    }
    .controls a {
      display: inline;
    }
  }
`;
