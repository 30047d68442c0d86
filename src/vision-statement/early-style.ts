/** What the widget’s own words need beyond the style that all widgets share (see embed/early-style.ts). */
export const earlyStyle = `& blockquote {
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
@container (max-width: 14em) {
  & blockquote {
    padding-inline-start: 0.75em;
    font-size: 1em;
  }
}
@container (min-width: 40em) {
  & > :is(h2, h3, h4, h5, h6) {
    margin-block-end: 0.8889em;
    font-size: 1.125em;
  }
  & blockquote {
    max-inline-size: 30em;
    font-size: 1.75em;
    padding-inline-start: 1.35em;
  }
}`;
