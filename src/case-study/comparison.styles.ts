import { css } from 'lit';

/** The choice between services apart and joined up, the table, and the key to the drawing. */
export const comparisonStyles = css`
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    min-inline-size: 0;
    margin: 0;
    margin-block-end: 0.75em;
    padding: 0;
    border: 0;
  }
  legend,
  label {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  legend {
    padding: 0;
    padding-block-end: 0.25em;
    font-weight: 700;
  }
  label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: max(2.75em, 44px);
    padding: 0.25em 1em;
    border: 0.125em solid var(--_text);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  label:has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }
  input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_on-accent);
  }
  label:has(:focus-visible) {
    outline: 0.1875em solid var(--_text);
    outline-offset: 0.1875em;
  }
  label :focus-visible {
    outline: none;
  }
  table {
    inline-size: 100%;
    margin-block-start: 1em;
    table-layout: fixed;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.5em 0.25em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }
  [data-chosen] {
    border-block-end: 0.2em solid var(--_accent);
  }
  .shows {
    margin-block: 0.75em;
  }
  .key {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9.5em, 100%), 1fr));
    gap: 0.25em 1em;
    margin-block-start: 0.75em;
  }
  .key li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .key svg {
    flex: none;
    inline-size: 2.25em;
  }
  @container widget (max-width: 26em) {
    /* Two columns instead of three: what a row is about goes above it. */
    tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    /* Out of sight, but counted: else a screen reader would give each column the next one's heading. */
    thead td {
      position: absolute;
      clip-path: inset(50%);
    }
    [scope='row'] {
      grid-column: 1 / -1;
      padding-block-end: 0;
      border: 0;
    }
  }
  @container widget (max-width: 13em) {
    label {
      padding-inline: 0.5em;
    }
    /* One column: what a cell is about goes before it. */
    thead {
      display: none;
    }
    tr,
    th,
    td {
      display: block;
    }
    td::before {
      content: attr(data-of) ': ';
      font-weight: 700;
    }
  }
`;
