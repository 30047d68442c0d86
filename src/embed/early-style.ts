import type { Description } from '../markup/description.js';

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

/**
 * The element until it shows its own words. Browsers that don't know `:state()` drop that half, and
 * have the style until the element is defined.
 */
export const untilShown = ':is(:not(:defined), :not(:state(shown)))';

/** The small style for the time before the widget takes over. Holds no words, hides nothing. */
export const earlyStyle = ({ tag, earlyStyle: own }: Description): string =>
  `${tag}${untilShown} {\n${`${shared}\n${own}`.replace(/^/gm, '  ')}\n}`;
