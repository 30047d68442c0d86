import type { Description } from '../markup/description.js';

/*
 * The words in the tag get the widget's type and spacing until the widget takes over, so that
 * nothing on the page moves then. Metrics only: each rule repeats one in the widget's own styles,
 * and a test measures that the two take the same space. In a box that fits its contents, size
 * containment leaves the words no width of their own but the one given here: the widget's, or that
 * of a phone with usual margins, since it can't give way as the widget's does.
 */
// eslint-disable-next-line no-restricted-syntax -- nothing else says how wide a phone is
const shared = `& {
  display: block;
  box-sizing: border-box;
  padding: 1.25em min(1.25em, 5vw);
  line-height: 1.5;
  container-type: inline-size;
  contain-intrinsic-inline-size: min(40em, 100vw - 2 * min(1.25em, 5vw) - 32px);
  min-inline-size: min(20%, 18em);
  max-inline-size: 100%;
}
& * {
  box-sizing: border-box;
  margin: 0;
  padding: 0;
  font-size: inherit;
  line-height: inherit;
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
@container (max-width: 14em) {
  & :is(h2, h3, h4, h5, h6) {
    font-size: 1.1em;
  }
  & > :is(h2, h3, h4, h5, h6) {
    margin-block-end: 0.8em;
    font-size: 1.25em;
  }
}
@media print {
  & ::details-content {
    content-visibility: visible;
    block-size: auto;
  }
}`;

/**
 * The element until it shows its own words. Browsers that don't know `:state()` drop that half, and
 * have the style until the element is defined.
 */
export const untilShown = ':is(:not(:defined), :not(:state(shown)))';

/**
 * The small style for the time before the widget takes over. Holds no words, hides nothing. Each `&`
 * is the element; the rules are not nested, since minifiers of hosts' sites break such rules. The
 * space around the widget stays when it has taken over, since a reset in the page would take it
 * from `:host`; `:where()` lets the page's own rule for the element win all the same.
 */
export const earlyStyle = ({ tag, earlyStyle: own }: Description): string =>
  `:where(${tag}) {
  margin-block: 1.5em;
}
${shared}\n${own}`.replaceAll('&', `${tag}${untilShown}`);
