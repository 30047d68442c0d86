import { css } from 'lit';

/** What is closed takes no room, and is open on paper. */
export const untilFoundStyles = css`
  @media not print {
    [hidden] {
      display: block; /* WebKit would keep a grid's gap */
      padding-block: 0;
      margin-block: 0;
    }
    [hidden=''] {
      display: none;
    }
  }
  @media print {
    [hidden] {
      content-visibility: visible;
    }
  }
`;
