import type { Tag } from './tags.js';

/*
 * The words in the tag get the widget's type and spacing until the widget takes over, so that
 * nothing on the page moves then. Metrics only: each rule repeats one in the widget's own styles,
 * and a test measures that the two take the same space.
 */
const shared = `display: block;
box-sizing: border-box;
margin-block: 1.5em;
padding: 1.25em;
line-height: 1.5;
container-type: inline-size;
& * {
  box-sizing: border-box;
  margin: 0;
  padding: 0;
}
& :is(h2, h3, h4, h5, h6) {
  font-size: 1.25em;
  line-height: 1.25;
}
& > :is(h2, h3, h4, h5, h6) {
  margin-block-end: 0.6667em;
  font-size: 1.5em;
}
& p + p {
  margin-block-start: 0.75em;
}
@media print {
  & ::details-content {
    content-visibility: visible;
    block-size: auto;
  }
}`;

const own: Record<Tag, string> = {
  'ps-vision-statement': `& blockquote {
  padding-inline-start: 1.3em;
  font-size: 1.25em;
  font-weight: 600;
  line-height: 1.4;
}
& blockquote + p {
  max-inline-size: 42em;
  margin-block-start: 1em;
}
& p + p {
  margin-block-start: 1.25em;
}
@container (min-width: 40em) {
  & blockquote {
    max-inline-size: 32em;
    font-size: 1.5em;
    padding-inline-start: 1.25em;
  }
}`,
  'ps-priority-cards': `& ul {
  display: grid;
  column-gap: 2em;
  margin-block-end: -2em;
  list-style: none;
}
& li {
  display: grid;
  grid-row: span 4;
  grid-template-rows: subgrid;
  row-gap: 0;
  min-inline-size: 0;
  margin-block-end: 2em;
  padding-block-start: 1em;
  border-block-start: 0.375em solid;
}
& li::before {
  content: '';
  display: block;
  block-size: 3.75em;
}
& li > p {
  margin-block: 0.5em 1em;
}
& summary {
  inline-size: fit-content;
  min-block-size: max(2.75em, 44px);
  padding: 0.5em 1.125em;
  font-weight: 700;
  line-height: 1.25;
}
@container (min-width: 36em) {
  & ul {
    grid-template-columns: repeat(2, 1fr);
  }
}
@container (min-width: 56em) {
  & ul {
    grid-template-columns: repeat(3, 1fr);
  }
}`,
  'ps-welcome-video': `& p {
  max-inline-size: 42em;
}
& p + p {
  margin-block-start: 1em;
}
&[src] p:nth-last-of-type(2) {
  margin-block-start: 0;
}
&[src] p:nth-last-of-type(2)::before {
  content: '';
  display: block;
  inline-size: min(100cqi, 48em);
  aspect-ratio: 16 / 9;
  margin-block: 1em 0.75em;
}
&[src] p:last-of-type {
  margin-block-start: 0.75em;
}
@media (scripting: none), print {
  &[src] p:nth-last-of-type(2)::before {
    content: none;
  }
}`,
  'ps-case-study': `& > p {
  max-inline-size: 42em;
}
& > p:first-of-type {
  font-weight: 700;
}
& ol {
  margin-block-start: calc(max(2.75em, 44px) + 2em);
  list-style: none;
}
& li {
  border-block-start: 1px solid;
}
& li:last-child {
  border-block-end: 1px solid;
}
& summary {
  display: flex;
  align-items: center;
  min-block-size: max(3.2em, 44px);
  padding: 0.5em 0;
  font-size: 1.25em;
  font-weight: 700;
  line-height: 1.25;
}
& summary::before {
  content: '▸' / '';
  flex: none;
  inline-size: 2.55em;
}
& :not([open]) > summary {
  padding-inline-end: 1.5em;
}
& [open] > summary::before {
  content: '▾' / '';
}
& details > div {
  display: grid;
  padding-block: 0.5em 1.5em;
}
& details > div::before {
  content: '';
  aspect-ratio: 16 / 9;
  margin-block-end: 1em;
}
& details > div::after {
  content: '';
  block-size: max(2.75em, 44px);
  margin-block-start: 1.5em;
}
& blockquote {
  margin-block-start: 1em;
  padding-inline-start: 1.25em;
}
& blockquote p:first-child {
  font-size: 1.125em;
  font-style: italic;
}
& blockquote p + p {
  margin: 0;
}
@media (prefers-reduced-motion: no-preference) {
  & details > div::before {
    margin-block-end: calc(1.5em + max(2.75em, 44px));
  }
}
@container (min-width: 44em) {
  & details > div {
    grid-template: repeat(6, auto) 1fr / 1fr 1fr;
    column-gap: 1.5em;
  }
  & details > div::before {
    grid-row: 1 / -1;
    align-self: start;
    margin: 0;
    margin-block-end: calc(0.5em + max(2.75em, 44px));
  }
  & details > div > *,
  & details > div::after {
    grid-column: 2;
  }
}
@media (scripting: none), print {
  & ol {
    margin-block-start: 1em;
  }
  & details > div {
    display: block;
  }
  & details > div::before,
  & details > div::after {
    content: none;
  }
}`,
};

/** The small style for the time before the element is defined. Holds no words, hides nothing. */
export const earlyStyle = (tag: Tag): string =>
  `${tag}:not(:defined) {\n${`${shared}\n${own[tag]}`.replace(/^/gm, '  ')}\n}`;
