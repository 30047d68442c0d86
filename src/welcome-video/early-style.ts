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
@container (min-width: 56em) {
  &[src] p {
    max-inline-size: none;
  }
  &[src] p:nth-last-of-type(2) {
    margin-block-start: 0.75em;
  }
  &[src] p:nth-last-of-type(2)::before {
    content: none;
  }
  &[src] p:first-of-type::before {
    content: '';
    float: inline-start;
    inline-size: min((100cqi - 2em) * 0.6, 48em);
    aspect-ratio: 16 / 9;
    margin: 0;
    margin-inline-end: 2em;
  }
}
@media (scripting: none), print {
  &[src] p::before {
    content: none !important;
  }
}`;
