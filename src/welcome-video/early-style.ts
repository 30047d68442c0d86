/** What the widget’s own words need beyond the style that all widgets share (see embed/early-style.ts). */
export const earlyStyle = `& p {
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
}`;
