/** All of a language on one page, for whoever reads it: each message, and where to see it in place. */
import { escape } from '../../dist/esm/markup/html.js';

/** Where Storybook runs on one's own machine. */
const storybook = 'http://localhost:6006/';

/** The story that shows a message: the first row that its id fits. Empty for no story. */
const places = [
  [/^page-(formed|people-tell-us)$/, ''],
  [/^snippet-/, ''],
  [/^page-tyrone-/, 'case-study-states--as-it-comes'],
  [/^page-learn-more$/, 'case-study-states--step-6'],
  [/^page-welcome-video-/, 'welcome-video-states--without-a-film'],
  [/^page-(our-vision|vision|why-together)$/, 'vision-statement-states--as-it-comes'],
  [/^(page|card|cards)-/, 'priority-cards-states--as-it-comes'],
  [/^draft-/, 'vision-statement-states--as-it-comes'],
  [/^video-page-link$/, 'welcome-video-states--without-a-film'],
  [/^video-(unplayable|open-link)$/, 'welcome-video-stress-tests--unplayable'],
  [/^video-(notice-other-site|watch-at)$/, 'welcome-video-states--on-you-tube'],
  [/^video-/, 'welcome-video-states--sample-film'],
  [/^story-worries-/, 'case-study-states--step-2'],
  [/^story-apart-/, 'case-study-states--step-3'],
  [/^story-listening-/, 'case-study-states--step-4'],
  [/^story-comparison-apart-drawing$/, 'case-study-states--apart'],
  [
    /^(service|story-(together|comparison|telling|asking|travel|plan))(-|$)/,
    'case-study-states--step-5',
  ],
  [/^story-(different-|start-again)/, 'case-study-states--step-6'],
  [/^story-(all-shown-|show-one)/, 'case-study-states--all-steps'],
  [/^story-/, 'case-study-states--as-it-comes'],
];

/** The story that shows a message; undefined for an id that nobody has given a place. */
export const storyOf = (id) => places.find(([pattern]) => pattern.test(id))?.[1];

/** The page, as HTML. `translations` and `english` are texts by id. */
export function reviewPage(language, { english, translations, record }) {
  const { language: name, english: inEnglish, dir, status, by, refused = {} } = record;
  const rows = Object.keys(translations).map((id) => {
    const story = storyOf(id);
    const address = `${storybook}?path=/story/${story}&globals=language:${language}`;
    const link = story ? `<a href="${escape(address)}">See it in place</a>` : '';
    const note = refused[id] ? `<p>Refused: ${escape(refused[id])}</p>` : '';
    return `<tr id="${id}"><th scope="row"><code>${id}</code></th><td>${escape(english[id])}</td><td lang="${language}" dir="${dir}">${escape(translations[id])}</td><td>${link}${note}</td></tr>`;
  });
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(inEnglish)}: every message</title>
<style>
body { margin: 2rem; font: 1rem/1.5 system-ui, sans-serif; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: 0.5rem; text-align: start; vertical-align: top; }
</style>
</head>
<body>
<h1>${escape(inEnglish)} (<span lang="${language}">${escape(name)}</span>)</h1>
<p>${status === 'draft' ? 'Draft' : 'Reviewed'}. ${escape(by)}. The links work while <code>npm run storybook</code> is running.</p>
<table>
<thead><tr><th scope="col">Id</th><th scope="col">English</th><th scope="col">${escape(inEnglish)}</th><th scope="col">Where it is</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</body>
</html>
`;
}
