/** Makes the gallery's page: every widget live, by the very snippet that a partner would paste. */
import { base, scriptTag, tagSnippet } from '../../dist/esm/embed/snippet.js';
import { widgets } from '../../dist/esm/embed/widgets.js';
import { introduction as quotes } from '../../dist/esm/content/introduction.js';
import { pageAddress } from '../../dist/esm/content/partnership-page.js';
import { english } from '../../dist/esm/locale/messages.js';
import { escape } from '../../dist/esm/markup/html.js';
import { codeBlock } from './code-block.mjs';
import { languagesSection } from './languages.mjs';
import { ownColours, themes } from './themes.mjs';

const versions = [
  { name: 'Short', what: 'one sentence and a link', options: { words: 'short' } },
  {
    name: 'Full',
    what: 'all the words, and a small style',
    options: { words: 'full', style: true },
  },
];

/** The whole page, as HTML. */
export const galleryPage = () => `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Partnership Southwark widgets</title>
<meta name="description" content="Four widgets that bring Partnership Southwark’s words to any website: see them, copy them, paste them.">
<link rel="icon" href="/gallery/icon.svg">
<link rel="stylesheet" href="/gallery/gallery.css">
<link rel="stylesheet" href="/gallery/widgets.css">
<script type="module" src="/gallery/copy.js"></script>
${scriptTag()}
${ownColours.style}
</head>
<body>
<a class="skip" href="#main">Skip to the main content</a>
<header>
<p class="site-name">Partnership Southwark widgets</p>
<nav aria-label="On this page">
<ul>
<li><a href="#how-to">How to</a></li>
${widgets.map(({ tag, name }) => `<li><a href="#${tag}">${name}</a></li>`).join('\n')}
<li><a href="#colours">Colours</a></li>
<li><a href="#languages">Languages</a></li>
<li><a href="#privacy">Privacy</a></li>
</ul>
</nav>
</header>
<main id="main" tabindex="-1">
${[introduction(), howTo(), ...widgets.map(widgetSection), colours(), languagesSection(), privacy()].join('\n')}
</main>
<footer>
<p><strong>This is a draft</strong> for Partnership Southwark to check. Its own sentences are quoted as it published them. All other words, and all drawings, were made for this project, and the partnership can replace them.</p>
</footer>
</body>
</html>
`;

function introduction() {
  return `<section class="introduction" aria-labelledby="title">
<h1 id="title">Four widgets for your website</h1>
<p class="lead">Show Partnership Southwark’s vision, what it is working towards, its welcome video and Tyrone’s story on your own pages. You paste one line, and a tag for each widget. There is nothing to set up.</p>
<figure>
<div class="quotes">
${quotes(english).map(quote).join('\n')}
</div>
<figcaption>Quoted from <a href="${pageAddress}">the page that Partnership Southwark publishes about itself</a></figcaption>
</figure>
</section>`;
}

const quote = (words) => `<blockquote cite="${pageAddress}"><p>${escape(words)}</p></blockquote>`;

function howTo() {
  return `<section aria-labelledby="how-to">
<h2 id="how-to">How to</h2>
<ol class="steps">
<li>
<h3>Copy the files to your server</h3>
<p>Put the folder <code>dist/</code> on your own website, as <code>${base}</code>.</p>
<p>It is in place when <code>${base}widgets.js</code> opens there.</p>
</li>
<li>
<h3>Paste the script</h3>
<p>Once on each page that shows a widget, anywhere on it.</p>
${codeBlock('the script', scriptTag())}
</li>
<li>
<h3>Paste a tag</h3>
<p>Where the widget is to stand. For example:</p>
${codeBlock('a tag', tagSnippet('ps-vision-statement'))}
</li>
</ol>
<h3>Short or full?</h3>
<p>Each widget below comes in two versions. What stands in the tag is what people read before the script has run, and where scripts are blocked.</p>
<ul>
<li><strong>Short</strong> has one sentence and a link to the partnership’s page.</li>
<li><strong>Full</strong> has all the words. Its small style keeps your page still while an English widget loads. The widgets on this page are full ones.</li>
</ul>
<p>Your page has its own headings, so give the widget the level that fits: <code>heading-level="3"</code> stands under a heading of level 2. Without it the level is 2.</p>
</section>`;
}

function widgetSection({ tag, name, about: { what, whose, tip }, examples }) {
  return `<section class="widget" aria-labelledby="${tag}">
<h2 id="${tag}">${name}</h2>
<p class="lead">${what}</p>
<p class="whose">${whose}</p>
${examples.map((example) => liveExample(tag, name, example)).join('\n')}
${tip ? `<p>${tip}</p>\n` : ''}</section>`;
}

/** One widget, live, with its snippets below it. */
function liveExample(tag, widgetName, { name, note, attributes }) {
  const heading = name ? `<h3>${name}</h3>\n<p>${note}</p>\n` : '';
  // An example without a name of its own is its section's only one.
  const placed = { ...attributes, 'heading-level': name ? '4' : '3' };
  const snippets = versions.map(({ options }) =>
    tagSnippet(tag, { ...options, attributes: placed }),
  );
  const of = `${widgetName.toLowerCase()}${name ? `, ${name.toLowerCase()}` : ''}`;
  return `${heading}<div class="stage">
${snippets.at(-1)}
</div>
<div class="snippets">
${versions
  .map(
    (version, index) => `<details${index === 0 ? ' open' : ''}>
<summary>${version.name}: ${version.what}</summary>
${codeBlock(`${version.name.toLowerCase()} snippet for the ${of}`, snippets[index])}
</details>`,
  )
  .join('\n')}
</div>`;
}

function colours() {
  return `<section aria-labelledby="colours">
<h2 id="colours">Colours</h2>
<p class="lead">Choose a theme, or bring your own colours. Text turns black or white by itself, so that it stays readable on any of them. Light and dark follow your page’s <code>color-scheme</code>.</p>
<ul class="examples">
${themes.map((theme) => themeExample(theme, `theme="${theme.attributes.theme}"`)).join('\n')}
${themeExample(ownColours, 'class="our-colours"')}
</ul>
<h3>Your own colours</h3>
<p>Three custom properties set them, for all widgets or for one. This is the style of the orange card:</p>
${codeBlock('a style with your own colours', ownColours.style)}
<table>
<caption>Custom properties</caption>
<thead><tr><th scope="col">Property</th><th scope="col">What it sets</th></tr></thead>
<tbody>
<tr><th scope="row"><code>--ps-color-accent</code></th><td>Fills and rules. Never the colour of text.</td></tr>
<tr><th scope="row"><code>--ps-color-surface</code></th><td>The background of the widget.</td></tr>
<tr><th scope="row"><code>--ps-radius</code></th><td>How round the corners are: a length.</td></tr>
</tbody>
</table>
</section>`;
}

function themeExample({ name, attributes }, code) {
  const card = tagSnippet('ps-priority-cards', {
    attributes: { ...attributes, 'heading-level': '3' },
    // Your own heading stands in place of ours: here, the theme's name.
    slots: [{ slot: 'heading', tag: 'h3', text: name }],
  });
  return `<li>${card}
<p><code>${escape(code)}</code></p></li>`;
}

function privacy() {
  return `<section aria-labelledby="privacy">
<h2 id="privacy">Privacy</h2>
<p class="lead">Until a reader presses play, a widget contacts nobody but your own site. It sets no cookies and stores nothing.</p>
<table>
<caption>What is contacted, and when</caption>
<thead><tr><th scope="col">When</th><th scope="col">Who</th><th scope="col">Your content security policy needs</th></tr></thead>
<tbody>
<tr><th scope="row">The page opens</th><td>Your own site, for <code>widgets.js</code></td><td><code>script-src 'self'</code></td></tr>
<tr><th scope="row">The page, or a widget on it, asks for a language other than English</th><td>Your own site, for one file with that language’s words</td><td><code>connect-src 'self'</code></td></tr>
<tr><th scope="row">A reader plays a film on YouTube</th><td><code>www.youtube-nocookie.com</code></td><td><code>frame-src https://www.youtube-nocookie.com</code></td></tr>
<tr><th scope="row">A reader plays a film on Vimeo</th><td><code>player.vimeo.com</code></td><td><code>frame-src https://player.vimeo.com</code></td></tr>
<tr><th scope="row">A reader plays a film on your own site</th><td>Your own site</td><td><code>media-src 'self'</code></td></tr>
</tbody>
</table>
<p>The widgets’ own styles need no permission. The small style in a full snippet does: allow its hash in <code>style-src</code>, or leave the style out. This page is served with such a policy.</p>
</section>`;
}
