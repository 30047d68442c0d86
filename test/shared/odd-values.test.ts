import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import type { Tag } from '../../src/embed/snippet.js';
import { takeMessages } from '../support/console.js';
import { odd } from '../values/odd.js';

/** The properties of each element. */
const properties: [tag: Tag, property: string, attributes?: string][] = [
  ['ps-vision-statement', 'headingLevel'],
  ['ps-vision-statement', 'theme'],
  ['ps-vision-statement', 'messages'],
  ['ps-priority-cards', 'show'],
  ['ps-welcome-video', 'src'],
  ['ps-welcome-video', 'poster', 'src="/media/sample-film.mp4" film-title="Film"'],
  ['ps-welcome-video', 'captions', 'src="/media/sample-film.mp4" film-title="Film"'],
  [
    'ps-welcome-video',
    'captionsLang',
    'src="/media/sample-film.mp4" film-title="Film" captions="/media/sample-film.en.vtt"',
  ],
  ['ps-welcome-video', 'filmTitle'],
  ['ps-welcome-video', 'filmDescription'],
  ['ps-case-study', 'step'],
  ['ps-case-study', 'view'],
  ['ps-case-study', 'learnMore'],
  ['ps-case-study', 'study'],
];

describe('What a script hands over by mistake', () => {
  for (const [tag, property, attributes = ''] of properties) {
    it(`never stops the page or empties the widget: ${property} of ${tag}`, async () => {
      for (const [name, value] of odd) {
        const element = await fixture<LitElement>(`<${tag} ${attributes}></${tag}>`);
        Object.assign(element, { [property]: value });
        await element.updateComplete;
        const heading = element.shadowRoot!.querySelector('h2')!;
        expect(heading.textContent, name).not.to.equal('');
        const messages = takeMessages();
        for (const message of messages) {
          expect(message, name).to.match(new RegExp(`^<${tag}> [\\w.-]+="[^]*": .+; .+\\.$`));
        }
        element.remove();
      }
    });
  }
});
