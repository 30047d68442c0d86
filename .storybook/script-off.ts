import { html, render, type TemplateResult } from 'lit';
import { tagSnippet } from '../src/embed/snippet.js';
import { tags, type Tag } from '../src/embed/snippet.js';

interface Page {
  scheme: string;
  dir: string;
  style: string;
}

/** A story as a reader sees it whose browser doesn't run our script: the words in the tag. */
export function withoutScript(story: TemplateResult, page: Page): TemplateResult {
  return html`<iframe
    title="The words in the tag, without our script"
    sandbox="allow-same-origin"
    srcdoc=${pageOf(wordsOf(story), page)}
    @load=${followHeight}
  ></iframe>`;
}

/** The story's markup, with each widget as the full snippet that a partner would paste. */
function wordsOf(story: TemplateResult): string {
  // Of a document without a window, so that no element in it comes alive.
  const inert = document.implementation.createHTMLDocument();
  render(story, inert.body, { creationScope: inert });
  for (const widget of inert.querySelectorAll(tags.join())) {
    const attributes = Object.fromEntries(
      [...widget.attributes].map(({ name, value }) => [name, value]),
    );
    const words = tagSnippet(widget.localName as Tag, { words: 'full', style: true, attributes });
    widget.replaceWith(inert.createRange().createContextualFragment(words));
  }
  return inert.body.getHTML();
}

const pageOf = (body: string, { scheme, dir, style }: Page): string => `<!doctype html>
  <html lang="en" dir="${dir}">
    <meta name="color-scheme" content="${scheme}">
    <title>Without our script</title>
    <style>body { margin: 0; } ${style}</style>
    <body class="canvas">${body}</body>
  </html>`;

/** Opening one of the page's details changes its height; so does the width toolbar. */
function followHeight({ currentTarget }: Event): void {
  const frame = currentTarget as HTMLIFrameElement;
  const { body } = frame.contentDocument!;
  const follow = () => (frame.height = `${body.scrollHeight}`);
  // In the next frame: at once, the new height could change what is being observed.
  new ResizeObserver(() => requestAnimationFrame(follow)).observe(body);
}
