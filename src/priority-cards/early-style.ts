/** What the widget’s own words need beyond the style that all widgets share (see embed/early-style.ts). */
export const earlyStyle = `& ul {
  display: grid;
  column-gap: 2em;
  margin-block-end: -2em;
  list-style: none;
}
& li {
  display: flex;
  flex-direction: column;
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
& details {
  margin-block-start: auto;
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
}`;
