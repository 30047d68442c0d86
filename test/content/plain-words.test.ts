import type { MsgFn } from '@lit/localize';
import { expect } from '@open-wc/testing';
import { automatedReadability } from 'automated-readability';
import { storyControls, storySnippet, tyronesStory } from '../../src/content/case-study.js';
import {
  cardControls,
  cardsHeading,
  cardsSnippet,
  cardWords,
} from '../../src/content/priority-cards.js';
import { visionSnippet, visionWords } from '../../src/content/vision-statement.js';
import { videoControls, videoNotice, welcomeVideoWords } from '../../src/content/welcome-video.js';
import { draftNotice } from '../../src/content/draft-notice.js';
import { serviceNames } from '../../src/content/services.js';
import { english } from '../../src/locale/messages.js';

/** All messages by id, as the widgets ask for them. */
function collect(): Map<string, string> {
  const messages = new Map<string, string>();
  const record = ((...[template, options]: Parameters<MsgFn>) => {
    const words = english(template, options) as string; // we have no messages with markup
    const { id } = options!;
    if (messages.has(id!)) expect(messages.get(id!), id).to.equal(words);
    messages.set(id!, words);
    return words;
  }) as MsgFn;
  visionWords(record);
  cardsHeading(record);
  cardWords(record);
  cardControls(record).openCard('A card');
  welcomeVideoWords(record);
  videoNotice(record).otherSite('YouTube');
  const video = videoControls(record);
  video.player('Sample film');
  video.playTitle('Sample film');
  video.watchAt('YouTube');
  tyronesStory(record);
  const story = storyControls(record);
  story.position('1', '6');
  story.quote('Words');
  visionSnippet(record);
  cardsSnippet(record);
  storySnippet(record);
  story.allShown('6');
  serviceNames(record);
  draftNotice(record);
  return messages;
}

const sentences = (words: string) => words.split(/(?<=[.?!])\s+/);
/** What is read in one breath: a colon ends it too. */
const breaths = (words: string) => words.split(/(?<=[.?!:])\s+/);
const wordCount = (words: string) => words.split(/\s+/).length;

/** The partnership's own sentences stay as they are. */
const own = () => [...collect()].filter(([id]) => !id.startsWith('page-'));

describe('Our own words', () => {
  it('have an id each', () => {
    expect(own().length).to.be.greaterThan(60);
    for (const [id] of own())
      expect(id).to.match(/^(card|cards|video|story|snippet|service|draft)-[a-z0-9-]+$/);
  });

  it('come in sentences of 20 words at most', () => {
    for (const [id, words] of own()) {
      for (const sentence of breaths(words)) {
        expect(wordCount(sentence), `${id}: ${sentence}`).to.be.at.most(20);
      }
    }
  });

  it('come in paragraphs of 3 sentences at most', () => {
    for (const [id, words] of own()) {
      expect(sentences(words).length, `${id}: ${words}`).to.be.at.most(3);
    }
  });

  it('can be read at age 11', () => {
    const text = own()
      .map(([, words]) => words)
      .filter((words) => words.endsWith('.'))
      .flatMap(sentences);
    const grade = automatedReadability({
      sentence: text.length,
      word: wordCount(text.join(' ')),
      character: text.join('').replace(/\W/g, '').length,
    });
    // Grade 6 of the Automated Readability Index is age 11 to 12.
    expect(grade).to.be.below(6);
  });

  it('name what the page calls integrated community-based care with its meaning', () => {
    expect(collect().get('card-neighbourhood-more-2')).to.match(
      /integrated community-based care\. It means/,
    );
  });
});
