import { css } from 'lit';
import { buttonStyles } from '../theme/button.styles.js';
import { visuallyHidden } from '../theme/visually-hidden.styles.js';
import { sceneStyles } from './scenes/scenes.styles.js';

const caseStudy = css`
  .introduction {
    max-inline-size: 42em;
  }
  .view {
    display: block;
    margin-block: 1em;
  }
  li {
    border-block-start: 1px solid var(--_line);
  }
  li:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .title {
    display: flex;
    gap: 0.75em;
    align-items: center;
    inline-size: 100%;
    min-block-size: 3.2em;
    margin: 0;
    padding: 0.5em 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    scroll-margin-block: 96px;
  }
  button.title {
    cursor: pointer;
    touch-action: manipulation;
  }
  button.title:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .number {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.8em;
    block-size: 1.8em;
    border: 0.1em solid var(--_text);
    border-radius: 50%;
    line-height: 1;
  }
  li[data-shown] .number {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .panel {
    display: grid;
    gap: 1em 1.5em;
    padding-block: 0.5em 1.5em;
  }
  .panel svg {
    border-radius: var(--_radius);
  }
  figure {
    margin-block-start: 1em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_accent);
  }
  blockquote {
    font-size: 1.125em;
    font-style: italic;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: center;
    margin-block-start: 1.5em;
  }
  @container widget (min-width: 44em) {
    .panel {
      grid-template-columns: 1fr 1fr;
      align-items: start;
    }
  }
  @media not print {
    li:not([data-shown]) .panel {
      display: none;
    }
  }
  /* On paper the whole story is told. */
  @media print {
    li {
      break-inside: avoid;
    }
  }
`;

export const caseStudyStyles = [buttonStyles, visuallyHidden, sceneStyles, caseStudy];
