import { pageAddress } from '../content/partnership-page.js';
import {
  cardControls,
  cardsHeading,
  cardsSnippet,
  cardWords,
  type CardWords,
} from '../content/priority-cards.js';
import { ownHeading, subheading, type Context, type Description } from '../markup/description.js';
import { block, sentenceWithLink, text } from '../markup/html.js';
import { earlyStyle } from './early-style.js';
import { readShow } from './read-show.js';

export const description = {
  tag: 'ps-priority-cards',
  name: 'Priority cards',
  about: {
    what: 'What the partnership is working towards, as six cards. Open a card to read more and to see the sentence it is based on.',
    whose:
      'The quotes are Partnership Southwark’s. The other words are illustrative: we wrote them for this project.',
  },
  title: cardsHeading,
  height: 1990,
  example: {},
  short: ({ msg }) => {
    const { sentence, link } = cardsSnippet(msg);
    return [sentenceWithLink(sentence, pageAddress, link)];
  },
  full: (context) => {
    const words = cardWords(context.msg);
    const { value: names } = readShow(context.attributes['show'] ?? '');
    const items = names.map((name) => card(words[name], context));
    return [...ownHeading(context, cardsHeading(context.msg)), block('ul', {}, items)];
  },
  problems: ({ attributes }) => readShow(attributes['show'] ?? '').problems,
  earlyStyle,
} as const satisfies Description;

function card({ title, summary, more, source }: CardWords, context: Context): string {
  const controls = cardControls(context.msg);
  const details = block('details', {}, [
    text('summary', controls.open),
    ...more.map((paragraph) => text('p', paragraph)),
    text('p', `${controls.source}:`),
    text('blockquote', source),
  ]);
  return block('li', {}, [subheading(context, title), text('p', summary), details]);
}
