/** What the widget’s own words need beyond the style that all widgets share (see embed/early-style.ts). */
export const earlyStyle = `& > p {
  max-inline-size: 42em;
}
& > p:first-of-type {
  font-weight: 700;
}
& > p + p {
  margin-block-start: calc(max(2.75em, 44px) + 2em);
}
& ol {
  margin-block-start: 1em;
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
  content: '▸';
  content: '▸' / '';
  flex: none;
  inline-size: 2.55em;
}
& :not([open]) > summary {
  padding-inline-end: 1.5em;
}
& [open] > summary::before {
  content: '▾';
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
@container (max-width: 14em) {
  & summary {
    font-size: 1.1em;
  }
}
@container (max-width: 13em) {
  & summary,
  & :not([open]) > summary {
    display: block;
    padding-inline: 0;
  }
  & summary::before {
    display: block;
    block-size: 2.05em;
  }
  & blockquote {
    padding-inline-start: 0.75em;
  }
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
@container (min-width: 56em) {
  & > p + p {
    margin-block-start: 0.75em;
  }
  & details > div {
    grid-template-columns: 3fr 2fr;
  }
}
@media (scripting: none), print {
  & > p + p {
    margin-block-start: 0.75em;
  }
  & details > div {
    display: block;
  }
  & details > div::before,
  & details > div::after {
    content: none;
  }
}`;
