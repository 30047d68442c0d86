import { css } from 'lit';
import { untilFoundStyles } from '../shared/until-found.styles.js';
import { buttonStyles } from '../theme/button.styles.js';
import { comparisonStyles } from './comparison.styles.js';
import { printStyles } from './print.styles.js';
import { sceneStyles } from './scenes/scenes.styles.js';

const caseStudy = css`
  .by {
    font-weight: 700;
  }
  .introduction {
    max-inline-size: 42em;
  }
  .view {
    display: block;
    margin-block: 1em;
  }
  ol {
    margin-block-start: 1em;
  }
  ol > li {
    border-block-start: 1px solid var(--_line);
  }
  ol > li:last-child {
    border-block-end: 1px solid var(--_line);
  }
  /* A block: Orca can't press a button from its heading where anything in it is a flex box. */
  .title {
    display: block;
    position: relative;
    align-content: center;
    inline-size: 100%;
    min-block-size: max(3.2em, 44px);
    margin: 0;
    padding: 0.5em 0;
    padding-inline-start: 2.55em;
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
  /* A step that can be opened looks like one; the open one needs no sign. */
  button.title:not([aria-current]) {
    padding-inline-end: 1.5em;
  }
  button.title:not([aria-current])::after {
    content: '';
    inset-inline-end: 0.125em; /* its corner is at the edge */
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid;
    border-width: 0 0.125em 0.125em 0;
    transform: translateY(-25%) rotate(45deg);
  }
  .title::after,
  .number {
    position: absolute;
    inset-block: 0;
    margin-block: auto;
  }
  .number {
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: 1.8em;
    block-size: 1.8em;
    border: 0.1em solid var(--_text);
    border-radius: 50%;
    line-height: 1;
  }
  li[data-shown] .number {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .panel {
    display: grid;
    gap: 1em 1.5em;
    padding-block: 0.5em 1.5em;
  }
  .scene {
    border-radius: var(--_radius);
  }
  /* Below the drawing, so that it covers nobody; not at all where nothing moves. */
  .replay {
    display: none;
    align-items: center;
    margin-block-start: 0.5em;
    padding-inline: 0.5em;
    font-weight: 400;
  }
  .replay svg {
    flex: none;
    inline-size: 1.25em;
    margin-inline-end: 0.375em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .panel > * {
    min-inline-size: 0;
  }
  /* A host's words that run the other way still begin where ours do. */
  .panel [dir] {
    text-align: match-parent;
  }
  .voice {
    margin-block-start: 1em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_accent);
  }
  blockquote {
    font-size: 1.125em;
    font-style: italic;
  }
  /* These scripts have no italics: slanted, they are hard to read. */
  blockquote:is(:lang(ar), :lang(bn), :lang(zh)) {
    font-style: normal;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: center;
    margin-block-start: 1.5em;
  }
  .controls a {
    display: inline-flex;
    align-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
  }
  /* Large text on a phone, or one of several in a row: no word has room beside a sign. */
  @container widget (max-width: 13em) {
    .voice {
      padding-inline-start: 0.5em;
    }
    .title,
    button.title:not([aria-current]) {
      padding-inline: 0;
    }
    .number {
      position: static;
      margin-block-end: 0.25em;
    }
    .title::after {
      margin-block-start: 1em;
    }
    .replay,
    .key li,
    label {
      flex-wrap: wrap;
    }
  }
  @media not print {
    .panel[data-left][hidden] {
      display: none;
    }
  }
  @container widget (min-width: 44em) {
    .panel:has(.drawn) {
      grid-template-columns: 1fr 1fr;
      align-items: start;
    }
  }
  @container widget (min-width: 56em) {
    .panel:has(.drawn) {
      grid-template-columns: 3fr 2fr;
    }
    @supports (float: inline-end) {
      .view {
        float: inline-end;
        margin: 0;
      }
      .introduction {
        margin-block-start: 0.75em;
      }
      ol {
        clear: both;
      }
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .replay {
      display: inline-flex;
    }
  }
`;

export const caseStudyStyles = [
  buttonStyles,
  sceneStyles,
  comparisonStyles,
  caseStudy,
  untilFoundStyles,
  printStyles,
];
