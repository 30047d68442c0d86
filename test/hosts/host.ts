import { tags, tagSnippet } from '../../src/embed/snippet.js';
import type { Frame } from '../support/frame.js';

/** A page that somebody may put the widgets on, and what its readers see of them. */
export interface Host {
  name: string;
  /** What is in the page’s head. */
  head?: string;
  /** The page’s own style. */
  style?: string;
  /** What is around the widgets; all four are in `snippets`. Default: nothing. */
  body?: (snippets: readonly string[]) => string;
  /**
   * The scripts, at the end of the page. Default: widgets.js, after the page’s own boxes have been
   * measured, so that one that moves is noticed.
   */
  scripts?: string;
  /** How wide the page is, in px. Default 1,000. */
  width?: number;
  runsScripts?: boolean;
  /** Changes the page’s window before any script runs. */
  prepare?: (window: Frame['window']) => void;
  /** What the page does once the widgets are there. */
  act?: (frame: Frame) => unknown;
  /**
   * How many of the page’s own boxes are higher or lower on the page once the widgets have taken
   * over from the words in the tags. Default: none.
   */
  moves?: number;
  /** Whether readers see the words in the tags rather than the widgets. */
  seesWords?: boolean;
  /** What the page itself asks for elsewhere. */
  asks?: RegExp;
  /** What the console says, once for each widget unless `times` is another number. Default: nothing at all. */
  says?: RegExp;
  times?: number;
}

/** How many boxes a page has below the widgets. */
export const allBelow = 3;

export const script = (src = '/dist/widgets.js', attributes = 'type="module"'): string =>
  `<script ${attributes} src="${src}"></script>`;

export const policy = (rules: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${rules}">`;

/** Every widget as the builder gives it, style included. */
const snippets = tags.map((tag) => tagSnippet(tag, { words: 'full', style: true }));

/** The page of a partner, with boxes of its own above the widgets and below them. */
export const pageOf = ({ head = '', style = '', body, scripts = '' }: Host): string =>
  `<!doctype html>
  <html lang="en">
    <head>
      <title>A partner’s page</title>
      <style>html { scrollbar-width: none } body { margin: 16px; font: 16px/1.4 sans-serif }</style>
      ${head}${style && `<style>${style}</style>`}
    </head>
    <body>
      <header class="own">
        <h1>Our services</h1>
        <ul><li><a href="#one">One</a></li><li>Two</li></ul>
        <form><label>Search <input name="search"></label> <button type="button">Go</button></form>
        <table><tr><th>Monday</th><td>9 to 5</td></tr></table>
        <blockquote><p>Words of the page’s own.</p></blockquote>
      </header>
      ${body ? body(snippets) : snippets.join('\n')}
      <footer class="own"><h2>Contact</h2><p>Our <em>address</em>.</p></footer>
      ${scripts}
    </body>
  </html>`;
