import { expect, fixture } from '@open-wc/testing';
import { introduction } from '../../src/content/introduction.js';
import '../../src/define.js';
import type { Tag } from '../../src/embed/snippet.js';
import { english } from '../../src/locale/messages.js';
import { defaults } from '../fixtures/fixtures.js';

type Place = Tag | 'builder';

/** Where each sentence of the partnership's page stands. Titles and names count as sentences. */
const places: [sentence: RegExp, place: Place][] = [
  [/^Partnership Southwark$/, 'ps-vision-statement'],
  [/^IHL and the South Southwark PCN/, 'builder'],
  [/^People in Southwark tell us/, 'builder'],
  [/^We agree\.$/, 'builder'],
  [/^Too often people experience/, 'builder'],
  [/^Since 2019,/, 'builder'],
  [/^Since 2019,/, 'ps-priority-cards'],
  [/^We are a Local Care Partnership/, 'ps-priority-cards'],
  [/^This is often called/, 'ps-priority-cards'],
  [/^We focus on the groups/, 'ps-priority-cards'],
  [/^Our work is informed/, 'ps-priority-cards'],
  [/no one group or community is left behind\.$/, 'builder'],
  [/no one group or community is left behind\.$/, 'ps-priority-cards'],
  [/^Welcome video –/, 'ps-welcome-video'],
  [/^As we move into 2024,/, 'ps-welcome-video'],
  [/^Our vision$/, 'ps-vision-statement'],
  [/^Our vision is to/, 'ps-vision-statement'],
  [/^With demand for/, 'ps-vision-statement'],
  [/^To illustrate what/, 'ps-case-study'],
  [/^Learn more$/, 'ps-case-study'],
];

/** Says what a picture shows; we have no logo, and the name in words stands for it. */
const pictureText = 'Partnership Southwark logo';

async function sentencesOfPage(): Promise<string[]> {
  const response = await fetch('/test/fixtures/partnership-page.txt');
  const lines = (await response.text()).split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '' && line !== pictureText)
    .flatMap((line) => line.split(/(?<=\.)\s+(?=[A-Z])/));
}

/** All that a place says. */
async function wordsOf(place: Place): Promise<string> {
  if (place === 'builder') return introduction(english).join(' ');
  const { template } = defaults.find(({ tag }) => tag === place)!;
  const element = await fixture(template);
  return element.shadowRoot!.textContent.replace(/\s+/g, ' ');
}

describe('The partnership’s page', () => {
  it('has a place for every sentence, word for word', async () => {
    const sentences = await sentencesOfPage();
    expect(sentences.length).to.equal(18);
    for (const sentence of sentences) {
      const named = places.filter(([pattern]) => pattern.test(sentence));
      expect(named.length, sentence).to.be.greaterThan(0);
      for (const [, place] of named) expect(await wordsOf(place), place).to.contain(sentence);
    }
  });

  it('has the sentence for every place that we name', async () => {
    const sentences = await sentencesOfPage();
    for (const [pattern] of places) {
      expect(
        sentences.some((sentence) => pattern.test(sentence)),
        String(pattern),
      ).to.equal(true);
    }
  });
});
