/** What the gallery says of languages, all of it read from what the build wrote. */
import { readFileSync } from 'node:fs';
import { tagSnippet } from '../../dist/esm/embed/snippet.js';
import { rightToLeft } from '../../dist/esm/locale/languages.js';
import { messages } from '../../dist/esm/locale/messages.js';
import { escape } from '../../dist/esm/markup/html.js';
import { codeBlock } from './code-block.mjs';

const read = (file) => JSON.parse(readFileSync(new URL(`../../dist/${file}`, import.meta.url)));

const { languages } = read('manifest.json');

/** A card in each of three languages, with words of that language in the tag. */
export const examples = ['es', 'ar', 'bn'].map(example);

export const languagesSection = () => `<section aria-labelledby="languages">
<h2 id="languages">Languages</h2>
<p class="lead">Each widget speaks the language of the place where it stands: English, or one of ${languages.length} others. Several can stand on one page.</p>
<ul>
<li>What counts is the nearest <code>lang</code>: the widget’s own, or else that of the element around it, up to your page’s. Change it, and the widget follows.</li>
<li>In a language that we don’t have, it speaks English, and marks its words as English for screen readers.</li>
<li>A translation is a draft until a translator has checked it. A draft tells its readers so, in their own language, with a button to read in English. Only a check removes that line.</li>
</ul>
<h3>Three languages at once</h3>
<p>Write <code>lang</code> on the tag, and put words of that language into it for the time before the script has run.</p>
<ul class="examples">
${examples.map((code) => `<li>${code}</li>`).join('\n')}
</ul>
${codeBlock('cards in three languages', examples.join('\n'))}
<table class="languages">
<caption>Our languages beside English</caption>
<thead><tr><th scope="col">Language</th><th scope="col">In English</th><th scope="col">What you write</th><th scope="col">Draft or reviewed</th><th scope="col">By whom</th></tr></thead>
<tbody>
${languages.map(row).join('\n')}
</tbody>
</table>
</section>`;

const states = { draft: 'Draft', reviewed: 'Reviewed' };
const asDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const row = ({ tag, name, english, status, by, date }) =>
  `<tr><th scope="row"><bdi lang="${tag}">${escape(name)}</bdi></th><td>${escape(english)}</td><td><code>lang="${tag}"</code></td><td>${states[status]}, <time datetime="${date}">${asDate.format(new Date(date))}</time></td><td>${escape(by)}</td></tr>`;

function example(lang) {
  const { file } = languages.find(({ tag }) => tag === lang);
  const dir = rightToLeft.includes(lang) ? 'rtl' : 'ltr';
  return tagSnippet('ps-priority-cards', {
    language: { lang, dir, msg: messages(read(file)) },
    attributes: { show: 'wellbeing', 'heading-level': '4' },
  });
}
