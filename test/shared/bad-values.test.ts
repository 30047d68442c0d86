import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import type { Tag } from '../../src/embed/snippet.js';
import { takeMessages } from '../support/console.js';

interface Case {
  tag: Tag;
  attribute: string;
  value: string;
  /** The property's value then. */
  property?: unknown;
  /** What the reader sees: a selector, and its text. */
  shows: [selector: string, text: string];
  /** The message after the attribute and value. */
  says: string;
}

const level = 'not a whole number from 2 to 6; using 2.';
const theme = 'not one of "teal", "blue", "plum", "slate"; using "teal".';
const step = (shown: number) => `not a whole number from 1 to 6; showing step ${shown}.`;
const unplayable = 'not a YouTube or Vimeo video, nor an mp4 or webm file; showing no player.';
const linkAddress = 'https://ihlsouthwark.co.uk/partnership-southwark';

const cases: Case[] = [
  ...['1', '7', '2.5', 'two', '-3', 'h2'].map((value): Case => ({
    tag: 'ps-vision-statement',
    attribute: 'heading-level',
    value,
    property: 2,
    shows: ['h2', 'Our vision'],
    says: level,
  })),
  {
    tag: 'ps-vision-statement',
    attribute: 'theme',
    value: 'Blue',
    property: 'teal',
    shows: ['[data-theme="teal"] h2', 'Our vision'],
    says: theme,
  },
  {
    tag: 'ps-priority-cards',
    attribute: 'show',
    value: 'housing wellbeing',
    property: 'housing wellbeing',
    shows: ['li:only-child h3', 'Improve health and wellbeing'],
    says: 'no card is named "housing"; showing wellbeing.',
  },
  {
    tag: 'ps-priority-cards',
    attribute: 'show',
    value: 'housing, money',
    shows: ['li:nth-child(6) h3', 'Shape services with local communities'],
    says: 'no card is named "housing" or "money"; showing all cards.',
  },
  ...['javascript:alert(1)', 'https://', 'ftp://files.example/film.mp4'].map((value): Case => ({
    tag: 'ps-welcome-video',
    attribute: 'src',
    value,
    shows: [
      '.body:not(:has(button, iframe, video, a)) > p + p',
      'This video can’t be played here.',
    ],
    says: unplayable,
  })),
  {
    tag: 'ps-welcome-video',
    attribute: 'src',
    value: 'https://files.example/film',
    shows: ['a[href="https://files.example/film"]', 'Go to the video'],
    says: unplayable,
  },
  {
    tag: 'ps-welcome-video',
    attribute: 'poster',
    value: 'data:image/png;base64,AAAA',
    shows: ['.link', 'Go to Partnership Southwark’s page'],
    says: 'not an http or https address; showing our drawing.',
  },
  {
    tag: 'ps-welcome-video',
    attribute: 'captions',
    value: 'https://files.example/film.vtt',
    shows: ['.link', 'Go to Partnership Southwark’s page'],
    says: 'not an address on this website; showing no captions.',
  },
  {
    tag: 'ps-welcome-video',
    attribute: 'captions-lang',
    value: 'klingon!',
    shows: ['.link', 'Go to Partnership Southwark’s page'],
    says: 'not a language tag; using "en".',
  },
  ...(
    [
      ['0', 1],
      ['-1', 1],
      ['7', 6],
      ['1.5', 1, 'not a whole number; showing step 1.'],
      ['last', 1, 'not a whole number; showing step 1.'],
    ] as const
  ).map(([value, shown, says]): Case => ({
    tag: 'ps-case-study',
    attribute: 'step',
    value,
    property: shown,
    shows: ['[aria-current="step"] .number', String(shown)],
    says: says ?? step(shown),
  })),
  {
    tag: 'ps-case-study',
    attribute: 'view',
    value: 'tabs',
    property: 'steps',
    shows: ['[aria-current="step"] .number', '1'],
    says: 'not one of "steps", "all"; using "steps".',
  },
  {
    tag: 'ps-case-study',
    attribute: 'learn-more',
    value: 'javascript:alert(1)',
    shows: [`a[href="${linkAddress}"]`, 'Learn more'],
    says: `not an http or https address; linking to ${linkAddress}.`,
  },
];

const words = (element: LitElement, selector: string) =>
  element.shadowRoot!.querySelector(selector)?.textContent?.trim();

const camelCase = (name: string) =>
  name.replace(/-\w/g, (hyphenated) => hyphenated.slice(1).toUpperCase());

describe('A value that we can’t use', () => {
  for (const { tag, attribute, value, property, shows, says } of cases) {
    it(`gives a sensible default and one message: <${tag} ${attribute}="${value}">`, async () => {
      const element = await fixture<LitElement>(`<${tag}></${tag}>`);
      element.setAttribute(attribute, value);
      await element.updateComplete;
      const [selector, text] = shows;
      expect(words(element, selector)).to.equal(text);
      if (property !== undefined) {
        const { [camelCase(attribute)]: actual } = element as unknown as Record<string, unknown>;
        expect(actual).to.equal(property);
      }
      element.setAttribute(attribute, value);
      element.requestUpdate();
      await element.updateComplete;
      expect(takeMessages()).to.deep.equal([`<${tag}> ${attribute}="${value}": ${says}`]);
    });
  }

  it('says nothing of an empty attribute, which content systems often write', async () => {
    for (const { tag, attribute } of cases) {
      const element = await fixture<LitElement>(`<${tag}></${tag}>`);
      element.setAttribute(attribute, '');
      await element.updateComplete;
      expect(words(element, 'h2')).not.to.equal('');
    }
    expect(takeMessages()).to.deep.equal([]);
  });
});
