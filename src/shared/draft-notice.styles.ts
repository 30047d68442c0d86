import { css } from 'lit';

export const draftNoticeStyles = css`
  .draft {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    margin-block-end: 1em;
    padding: 0.25em min(0.75em, 4%);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .draft button {
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  @media print {
    .draft {
      break-after: avoid;
    }
    .draft button {
      display: none;
    }
  }
`;
