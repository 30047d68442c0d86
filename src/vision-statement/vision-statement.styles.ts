import { css } from 'lit';

export const visionStatementStyles = css`
  blockquote {
    padding-inline-start: 1em;
    border-inline-start: 0.375em solid var(--_accent);
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.4;
  }
  .context {
    max-inline-size: 42em;
    margin-block-start: 1em;
  }
  .author {
    margin-block-start: 1.25em;
    font-weight: 700;
  }
  slot[name='logo']::slotted(*) {
    max-inline-size: 100%;
    max-block-size: 6em;
  }
  @container widget (max-width: 14em) {
    blockquote {
      padding-inline-start: 0.5em;
      border-inline-start-width: 0.25em;
      font-size: 1em;
    }
  }
  @container widget (min-width: 40em) {
    slot[name='heading'] :is(h2, h3, h4, h5, h6) {
      font-size: 1.125em;
    }
    blockquote {
      max-inline-size: 30em;
      font-size: 1.75em;
    }
  }
`;
