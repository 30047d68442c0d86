import { css } from 'lit';

/** Shared by every control that a reader presses: at least 44 CSS pixels each way (WCAG 2.2, 2.5.5). */
export const buttonStyles = css`
  .button {
    min-inline-size: 44px;
    min-block-size: max(2.75em, 44px);
    margin: 0;
    padding: 0.375em 1em;
    border: 0.125em solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 700;
    line-height: 1.25;
    cursor: pointer;
    touch-action: manipulation;
  }
  .button.quiet {
    border-color: var(--_text);
    background: var(--_surface);
    color: var(--_text);
  }
  .button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @container widget (max-width: 13em) {
    .button {
      padding-inline: 0.25em;
    }
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
  }
  @media print {
    .button {
      display: none !important;
    }
  }
`;
