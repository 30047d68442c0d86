import { line } from '../markup/html.js';
import { frameHeight, framePath, frameTitle } from './frame-page.js';
import { tagSnippet, type Language, type Tag } from './snippet.js';

/** An answer of the type “rich” (https://oembed.com, 2.3.4.4). */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  width: number;
  height: number;
  html: string;
}

/** What is unfolded where somebody pastes the address of a frame’s page; `base` is the release’s. */
export function oEmbed(tag: Tag, base: string, language?: Language): OEmbed {
  const title = frameTitle(tag, language);
  const height = frameHeight(tag);
  const frame = line(
    'iframe',
    {
      src: `${base}${framePath(tag, language?.lang)}`,
      title,
      width: '100%',
      height: String(height),
      frameborder: '0',
    },
    '',
  );
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Partnership Southwark',
    provider_url: base,
    width: 600,
    height,
    html: `<blockquote>${sentence(tag, language)}</blockquote>${frame}`,
  };
}

/** The words of the short snippet: for readers without scripts, and for feeds and mails. */
const sentence = (tag: Tag, language?: Language): string =>
  tagSnippet(tag, { ...(language && { language }) })
    .split('\n')
    .slice(1, -1)
    .map((words) => words.trim())
    .join('');
