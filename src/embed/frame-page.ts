import type { Catalogue } from '../locale/catalogues.js';
import { english } from '../locale/messages.js';
import { escape } from '../markup/html.js';
import { descriptionOf, tagSnippet, type Language, type Tag } from './snippet.js';

/** The languages' folders are two below the release’s own. */
const up = '../../';

export interface FrameOptions {
  /** The attributes that the page’s address may give: to choose from, and content of the partner’s own. */
  choices: readonly string[];
  content: readonly string[];
  language?: Language;
  /** The widget’s messages in that language, in place of the file that has all of them. */
  catalogue?: { file: string; messages: Catalogue };
}

/** Where a release has the page that shows a widget in a frame. */
export const framePath = (tag: Tag, lang = ''): string =>
  `frame/${lang || 'en'}/${tag.replace('ps-', '')}.html`;

/** What a frame is called, and the page in it. */
export const frameTitle = (tag: Tag, language?: Language): string =>
  `Partnership Southwark: ${descriptionOf(tag).title(language?.msg ?? english)}`;

/** The height that a frame is given, in px. */
export const frameHeight = (tag: Tag): number => descriptionOf(tag).height;

/** A page with nothing but a widget, all its words in the tag, for frames without scripts too. */
export function framePage(
  tag: Tag,
  { choices, content, language, catalogue }: FrameOptions,
): string {
  return `<!doctype html>
<html lang="${language?.lang ?? 'en-GB'}" dir="${language?.dir ?? 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(frameTitle(tag, language))}</title>
<base target="_top">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${up}words.css">
<link rel="stylesheet" href="../frame.css">
${catalogue ? catalogueScript(catalogue.file, catalogue.messages) : ''}
<script defer src="${up}frame.js" data-choices="${choices.join(' ')}" data-content="${content.join(' ')}"></script>
<script defer src="${up}widgets.classic.js"></script>
</head>
<body>
${tagSnippet(tag, { words: 'full', ...(language && { language }) })}
</body>
</html>
`;
}

/** Data that frame.js finds: a browser doesn't run a script of this type. */
function catalogueScript(file: string, messages: Catalogue): string {
  const json = JSON.stringify(messages).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="catalogue" data-file="${file}">${json}</script>`;
}
