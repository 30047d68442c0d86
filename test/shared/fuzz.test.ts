import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import type { LitElement } from 'lit';
import '../../src/define.js';
import type { Tag } from '../../src/embed/snippet.js';
import { takeMessages } from '../support/console.js';
import { odd } from '../values/odd.js';

/** All that a page can set or call, by element; the attributes are those of the properties. */
const everyWidget = ['headingLevel', 'theme', 'messages'];
const surfaces: Record<Tag, { properties: string[]; methods?: string[] }> = {
  'ps-vision-statement': { properties: [] },
  'ps-priority-cards': { properties: ['show'] },
  'ps-welcome-video': {
    properties: ['src', 'poster', 'captions', 'captionsLang', 'filmTitle', 'filmDescription'],
    methods: ['stop'], // to play is to ask for what the film’s address names
  },
  'ps-case-study': {
    properties: ['step', 'view', 'learnMore', 'study'],
    methods: ['next', 'previous', 'goTo'],
  },
};

const hostile = fc.constantFrom(
  '__proto__',
  'constructor',
  '{"__proto__": {"title": "x"}}',
  '{"constructor": {"prototype": {}}}',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'https://elsewhere.invalid/film.mp4',
  '//elsewhere.invalid/',
  '\u202e\u2066abc\u2069',
  '\ud800',
  '\0',
  'x'.repeat(100_000),
  '[' + '['.repeat(10_000),
);

const anyText = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 40 }), fc.json());

const anyValue = fc.oneof(
  anyText,
  fc.constantFrom(...odd.map(([, value]) => value), NaN, Infinity, -0, 1e300, null, undefined),
  fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true, withMap: true }),
);

const attributeOf = (property: string) =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Waits until a picture is there, or can’t be: the console hears of the second. */
async function settled(image: HTMLImageElement): Promise<void> {
  if (image.complete) return;
  await new Promise((resolve) => {
    image.addEventListener('load', resolve);
    image.addEventListener('error', resolve);
  });
}

/** The sites that the page has asked for something. */
const sitesAsked = () => [
  ...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin)),
];

describe('Whatever a page sets or calls', () => {
  for (const [tag, { properties, methods = [] }] of Object.entries(surfaces)) {
    it(`never throws, empties the widget, asks another site, or floods the console: ${tag}`, async () => {
      const element = await fixture<LitElement & Record<string, unknown>>(`<${tag}></${tag}>`);
      const acts = fc.oneof(
        fc.tuple(fc.constant('set'), fc.constantFrom(...everyWidget, ...properties), anyValue),
        fc.tuple(
          fc.constant('attribute'),
          fc.constantFrom(...everyWidget, ...properties).map(attributeOf),
          anyText,
        ),
        ...(methods.length > 0
          ? [fc.tuple(fc.constant('call'), fc.constantFrom(...methods), anyValue)]
          : []),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(acts, { minLength: 1, maxLength: 5 }), async (made) => {
          for (const [act, name, value] of made) {
            if (act === 'set') Object.assign(element, { [name]: value });
            else if (act === 'attribute') element.setAttribute(name, value);
            else void (element[name] as (value: unknown) => unknown).call(element, value);
          }
          await element.updateComplete;
          const surface = element.shadowRoot!.querySelector('.widget')!;
          await Promise.all([...surface.querySelectorAll('img')].map(settled));
          expect(surface.textContent.trim()).not.to.equal('');
          expect(surface.querySelectorAll('script, img[onerror]').length).to.equal(0);
          for (const message of takeMessages()) {
            expect(message.length).to.be.below(1000);
            expect(message).to.match(new RegExp(`^<${tag}> [^]+; [^]+\\.$`));
          }
        }),
        { numRuns: 150 },
      );
      expect(sitesAsked()).to.deep.equal([location.origin]);
      element.remove();
    });
  }
});
