import { snippetWords } from '../content/snippets.js';
import { english } from '../locale/messages.js';
import { escape, line, linkParagraph, text, type Attributes } from './html.js';
import { learnMoreAddress } from './learn-more.js';
import type { Tag } from './tags.js';
import { videoWords } from './video-words.js';

/** One true sentence and a link, for each widget. */
export function shortWords(tag: Tag, attributes: Attributes): string[] {
  if (tag === 'ps-welcome-video') {
    const { title, link, linkWords } = videoWords(attributes);
    return [text('p', title), linkParagraph(link, linkWords)];
  }
  const { sentence, link } = snippetWords(english)[tag];
  const address = learnMoreAddress(attributes);
  return [line('p', {}, `${escape(sentence)} ${line('a', { href: address }, escape(link))}`)];
}
