/** A partner’s page around the four widgets, whose words stand in the tags. */
import { base, scriptTag, tagSnippet, tags } from '../../dist/esm/embed/snippet.js';

const film = { 'ps-welcome-video': { src: '/media/sample-film.mp4' } };

const widgets = tags.map((tag) => tagSnippet(tag, { words: 'full', attributes: film[tag] ?? {} }));

/** The folder of a release on a host’s page: no two hosts share an address, so none waits for another’s. */
export const folderOf = (number) => `/${number}${base}`;

/** The page of a host, the number of which is in its addresses. */
export function pageOf(host, number) {
  const { sheets = [], wrap = (widget) => widget, script = scriptTag } = host;
  const folder = folderOf(number);
  const links = [...sheets, `/${number}/page.css`, `${folder}words.css`].map(
    (address) => `<link rel="stylesheet" href="${address}">`,
  );
  return `${host.doctype ?? '<!doctype html>'}
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A partner’s page</title>
    <script src="/${number}/watch.js" nonce="watch"></script>
    ${host.isUnstyled ? '' : links.join('\n    ')}
    ${host.head ?? ''}
    ${script({ base: folder })}
  </head>
  <body>
    <header data-own><a data-own href="#main">Skip to the news</a>
      <nav data-own><ul data-own><li data-own>Home</li><li data-own>About us</li></ul></nav>
    </header>
    <main id="main">
      <h1 data-own>News from the borough</h1>
      <p data-own>What has been going on, and what is to come.</p>
      ${widgets.map((widget) => wrap(widget)).join('\n')}
      <h2 data-own>Come and see us</h2>
      <blockquote data-own>Everybody is welcome.</blockquote>
      <form data-own><label data-own>Your name <input data-own></label>
        <button data-own type="button">Send</button></form>
      <table data-own><tr data-own><th data-own>Monday</th><td data-own>Nine to five</td></tr></table>
    </main>
    <footer data-own>A footer, which is the last of the page.</footer>
    <script src="/${number}/measure.js" nonce="watch"></script>
  </body>
</html>`;
}
