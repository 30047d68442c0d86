import { storyControls, storySnippet, tyronesStory } from '../content/case-study.js';
import { pageAddress } from '../content/partnership-page.js';
import type { Comparison, StoryStep } from '../content/story.js';
import { ownHeading, type Context, type Description } from '../markup/description.js';
import {
  block,
  escape,
  line,
  linkParagraph,
  sentenceWithLink,
  text,
  type Attributes,
} from '../markup/html.js';
import { readStep } from '../values/read-number.js';
import { earlyStyle } from './early-style.js';
import { readLearnMore } from './read-learn-more.js';
import { readStudy } from './read-study.js';
import { readView } from './read-view.js';

export const description = {
  tag: 'ps-case-study',
  name: 'Case study',
  about: {
    what: 'The story of Tyrone, a fictional young person, and his family: step by step, or all at once.',
    whose:
      'The introduction is Partnership Southwark’s. The story and its drawings are illustrative: we made them for this project.',
  },
  title: (msg) => tyronesStory(msg).title,
  height: 1760,
  example: {},
  short: (context) => {
    const { sentence, link } = storySnippet(context.msg);
    return [sentenceWithLink(sentence, learnMoreAddress(context), link)];
  },
  full: (context) => {
    const { msg } = context;
    const { title, by = '', introduction, steps } = tyronesStory(msg);
    const end = linkParagraph(learnMoreAddress(context), storyControls(msg).learnMore);
    const items = steps.map((step, index) => {
      const isLast = index === steps.length - 1;
      const attributes = openness(index + 1, steps.length, context);
      return block('li', {}, [storyStep(step, attributes, isLast ? [end] : [], context)]);
    });
    return [
      ...ownHeading(context, title),
      text('p', by),
      text('p', introduction),
      block('ol', {}, items),
    ];
  },
  problems: ({ msg, attributes, page }) => {
    const study = readStudy(attributes['study'], page);
    const { steps } = study.value ?? tyronesStory(msg);
    return [
      study,
      readStep(attributes['step'], steps.length),
      readView(attributes['view']),
      readLearnMore(attributes['learn-more'], page),
    ].flatMap(({ problems }) => problems);
  },
  earlyStyle,
} as const satisfies Description;

/** Where "Learn more" leads, as in the widget; a safe address stays as it was given. */
function learnMoreAddress({ attributes, page }: Context): string {
  const given = attributes['learn-more'];
  const { problems } = readLearnMore(given, page);
  return given && problems.length === 0 ? given : pageAddress;
}

/** All open; or one, with a name for all, so that opening another closes it as in the widget. */
function openness(number: number, total: number, { attributes }: Context): Attributes {
  if (readView(attributes['view']).value === 'all') return { open: '' };
  const isOpen = readStep(attributes['step'], total).value === number;
  return { name: 'tyrone', ...(isOpen && { open: '' }) };
}

function storyStep(
  { title, text: paragraphs, comparison, voice }: StoryStep,
  attributes: Attributes,
  end: string[],
  { msg }: Context,
): string {
  const words = paragraphs.map((paragraph) => text('p', paragraph));
  if (comparison) words.push(comparisonTable(comparison));
  if (voice) {
    const quote = storyControls(msg).quote(voice.words);
    words.push(block('blockquote', {}, [text('p', quote), text('p', voice.who)]));
  }
  return block('details', attributes, [
    text('summary', title),
    block('div', {}, [...words, ...end]),
  ]);
}

function comparisonTable({ apart, joined, rows }: Comparison): string {
  const head = block('tr', {}, ['<td></td>', columnHead(apart), columnHead(joined)]);
  const body = rows.map((row) =>
    block('tr', {}, [
      line('th', { scope: 'row' }, escape(row.what)),
      text('td', row.apart),
      text('td', row.joined),
    ]),
  );
  return block('table', {}, [block('thead', {}, [head]), block('tbody', {}, body)]);
}

const columnHead = (words: string): string => line('th', { scope: 'col' }, escape(words));
