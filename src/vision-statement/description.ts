import { pageAddress } from '../content/partnership-page.js';
import { visionSnippet, visionWords } from '../content/vision-statement.js';
import { ownHeading, type Description } from '../markup/description.js';
import { block, sentenceWithLink, text } from '../markup/html.js';
import { earlyStyle } from './early-style.js';

export const description = {
  tag: 'ps-vision-statement',
  name: 'Vision statement',
  about: {
    what: 'The partnership’s vision in its own words, and why organisations have to work together.',
    whose: 'Every word is Partnership Southwark’s own.',
  },
  title: (msg) => visionWords(msg).heading,
  height: 780,
  example: {},
  short: ({ msg }) => {
    const { sentence, link } = visionSnippet(msg);
    return [sentenceWithLink(sentence, pageAddress, link)];
  },
  full: (context) => {
    const { heading, statement, context: why, author } = visionWords(context.msg);
    return [
      ...ownHeading(context, heading),
      block('blockquote', {}, [text('p', statement)]),
      text('p', why),
      text('p', author),
    ];
  },
  earlyStyle,
} as const satisfies Description;
