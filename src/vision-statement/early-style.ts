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
@container (min-width: 40em) {
  & blockquote {
    max-inline-size: 32em;
    font-size: 1.5em;
    padding-inline-start: 1.25em;
  }
}`;
