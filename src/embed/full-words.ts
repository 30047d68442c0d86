/** All the words of each widget as plain HTML, in the shape that the widget gives them. */
import { storyControls, tyronesStory } from '../content/case-study.js';
import { cardControls, cardsHeading, cardWords } from '../content/priority-cards.js';
import type { Comparison, StoryStep } from '../content/story.js';
import { visionWords } from '../content/vision-statement.js';
import { english } from '../locale/messages.js';
import { chooseCards } from '../priority-cards/choose-cards.js';
import { block, escape, line, linkParagraph, text, type Attributes } from './html.js';
import { learnMoreAddress } from './learn-more.js';
import type { Tag } from './tags.js';
import { videoWords } from './video-words.js';

/** The lines that stand in the tag. What the attributes ask of the widget holds for them too. */
export function fullWords(tag: Tag, attributes: Attributes): string[] {
  const asked = Number(attributes['heading-level']);
  const level = [2, 3, 4, 5, 6].includes(asked) ? asked : 2;
  switch (tag) {
    case 'ps-vision-statement':
      return vision(level);
    case 'ps-priority-cards':
      return cards(level, attributes['show'] ?? '');
    case 'ps-welcome-video':
      return video(level, attributes);
    case 'ps-case-study':
      return story(level, attributes);
  }
}

const heading = (level: number, words: string): string => text(`h${Math.min(level, 6)}`, words);

function vision(level: number): string[] {
  const { heading: title, statement, context, author } = visionWords(english);
  return [
    heading(level, title),
    block('blockquote', {}, [text('p', statement)]),
    text('p', context),
    text('p', author),
  ];
}

function cards(level: number, show: string): string[] {
  const words = cardWords(english);
  const items = chooseCards(show).cards.map((name) => {
    const { title, summary, more, source } = words[name];
    const { open, source: whose } = cardControls(english);
    const details = block('details', {}, [
      text('summary', open),
      ...more.map((paragraph) => text('p', paragraph)),
      text('p', `${whose}:`),
      text('blockquote', source),
    ]);
    return block('li', {}, [heading(level + 1, title), text('p', summary), details]);
  });
  return [heading(level, cardsHeading(english)), block('ul', {}, items)];
}

function video(level: number, attributes: Attributes): string[] {
  const { title, description, notice, link, linkWords } = videoWords(attributes);
  return [
    heading(level, title),
    ...[description, notice].filter(Boolean).map((words) => text('p', words)),
    linkParagraph(link, linkWords),
  ];
}

function story(level: number, attributes: Attributes): string[] {
  const { title, by = '', introduction, steps } = tyronesStory(english);
  const end = linkParagraph(learnMoreAddress(attributes), storyControls(english).learnMore);
  const items = steps.map((step, index) => {
    const isLast = index === steps.length - 1;
    return block('li', {}, [storyStep(step, openness(index + 1, attributes), isLast ? [end] : [])]);
  });
  return [heading(level, title), text('p', by), text('p', introduction), block('ol', {}, items)];
}

/** All open, or those of one name, of which one is: opening another closes it, as in the widget. */
function openness(number: number, { step = '1', view }: Attributes): Attributes {
  if (view === 'all') return { open: '' };
  return { name: 'tyrone', ...(Number(step) === number && { open: '' }) };
}

function storyStep(step: StoryStep, attributes: Attributes, end: string[]): string {
  const { title, text: paragraphs, comparison, voice } = step;
  const words = paragraphs.map((paragraph) => text('p', paragraph));
  if (comparison) words.push(comparisonTable(comparison));
  if (voice) {
    const quote = storyControls(english).quote(voice.words);
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
