import { pageAddress } from '../content/partnership-page.js';
import { escape, line, linkParagraph, type Attributes } from './html.js';
import type { Tag } from './tags.js';
import { videoWords } from './video-words.js';

/** One true sentence and a link, for each widget. */
export function shortWords(tag: Tag, attributes: Attributes): string[] {
  switch (tag) {
    case 'ps-vision-statement':
      return [sentence('Partnership Southwark has a vision for the borough.', 'Read our vision')];
    case 'ps-priority-cards':
      return [sentence('Partnership Southwark joins up health and care.', 'Read what we do')];
    case 'ps-welcome-video': {
      const { title, link, linkWords } = videoWords(attributes);
      return [line('p', {}, escape(title)), linkParagraph(link, linkWords)];
    }
    case 'ps-case-study':
      return [sentence('Tyrone is a fictional young person in Southwark.', 'Read about his story')];
  }
}

const sentence = (words: string, linkWords: string): string =>
  line('p', {}, `${escape(words)} ${line('a', { href: pageAddress }, escape(linkWords))}`);
