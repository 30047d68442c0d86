import { allBelow, policy, type Host } from './host.js';

const sheet = (path: string): string => `<link rel="stylesheet" href="/node_modules/${path}">`;

/** Style systems, as their packages have them. */
const systems: readonly Host[] = [
  {
    name: 'NHS.UK frontend',
    // without its font, which comes from elsewhere: when it does, the page’s own boxes change
    head: policy("font-src 'none'") + sheet('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'),
    asks: /^https:\/\/assets\.nhs\.uk\/fonts\//,
  },
  { name: 'GOV.UK frontend', head: sheet('govuk-frontend/dist/govuk/govuk-frontend.min.css') },
  { name: 'Bootstrap', head: sheet('bootstrap/dist/css/bootstrap.min.css') },
  { name: 'Tailwind’s preflight', head: sheet('tailwindcss/preflight.css') },
  // it takes the space around the widgets, even where the style for the words in the tags gives it
  { name: 'the-new-css-reset', head: sheet('the-new-css-reset/css/reset.css'), moves: allBelow },
  { name: 'normalize.css', head: sheet('normalize.css/normalize.css') },
];

/** Rules of a page’s own that reach far. None changes anything in a widget. */
export const farReaching: Readonly<Record<string, string>> = {
  'html { font-size: 62.5% }': 'html { font-size: 62.5% }',
  'box-sizing on everything': '*, *::before, *::after { box-sizing: content-box }',
  'a reset of everything': '* { margin: 0; padding: 0; border: 0; color: red; float: none }',
  'what text inherits':
    'body { text-align: center; text-transform: uppercase; letter-spacing: 3px; line-height: 3; font-weight: 900; font-style: italic; white-space: pre; color: red; font-variant: small-caps; text-shadow: 1px 1px red; word-break: break-all; text-align-last: right; -webkit-text-fill-color: red }',
  'what drawings and letters inherit':
    'body { stroke: red; stroke-width: 9; stroke-dasharray: 3; stroke-opacity: 0.1; fill: red; fill-opacity: 0.1; -webkit-text-stroke: 3px red; -webkit-text-emphasis: dot; text-emphasis: dot; hyphens: auto; border-spacing: 30px; text-wrap: nowrap; quotes: none; cursor: none }',
  'the same on everything':
    '* { stroke: red; stroke-width: 9; fill-opacity: 0.1; -webkit-text-stroke: 3px red; text-emphasis: dot; text-transform: uppercase; text-indent: 40px; text-align: right; font-weight: 900; font-style: italic; word-break: break-all }',
  'no wrapping, whatever else is said': '* { white-space: nowrap !important }',
  'a reset of all properties of all elements':
    '*:where(:not(html, iframe, canvas, img, svg, video, audio):not(svg *, symbol *)) { all: unset; display: revert } *, *::before, *::after { box-sizing: border-box }',
  'rules for our element names inside':
    'h2, p, ul, li, button, svg, blockquote { all: unset; display: none !important; font: 40px serif }',
};

/** The rules that change no size of the words in the tags; the others do. */
const still = [
  'html { font-size: 62.5% }',
  'box-sizing on everything',
  'a reset of everything',
  'rules for our element names inside', // they hide what is below, too
];

export const styles: readonly Host[] = [
  ...systems,
  ...Object.entries(farReaching).map(([name, style]) => ({
    name,
    style,
    ...(!still.includes(name) && { moves: allBelow }),
  })),
];
