import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { codeOf } from '../../.storybook/story-code.js';
import '../../src/define.js';
import { scriptTag, snippet, tags, type Tag } from '../../src/embed/snippet.js';
import * as caseStudy from '../../stories/case-study/playground.stories.js';
import { fixtures } from '../fixtures/fixtures.js';
import { takeMessages } from '../support/console.js';

/** What a widget shows, line by line; its drawings come when they are seen. */
async function shown(within: Element, tag: Tag): Promise<string[]> {
  const widget = within.querySelector(tag)!;
  await widget.updateComplete;
  await nextFrame(); // what is in the slots tells the widget then
  const copy = document.createElement('div');
  copy.append(...[...widget.shadowRoot!.children].map((each) => each.cloneNode(true)));
  for (const each of copy.querySelectorAll('svg')) each.replaceWith('svg');
  return copy.innerHTML.replace(/<!--.*?-->/g, '').split(/\s*\n\s*/);
}

/** The page of a partner who has pasted some code; our script has run already, and theirs runs next. */
async function pasted(code: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const pasted = document.createRange().createContextualFragment(code.replace(scriptTag(), ''));
  for (const script of pasted.querySelectorAll('script')) script.removeAttribute('type');
  page.append(pasted);
  return page;
}

describe('the code of a story', () => {
  for (const { tag, name, template } of fixtures) {
    it(`gives a page that pastes it the same as the story: ${tag}, “${name}”`, async () => {
      const code = codeOf(template);
      expect(code.split('\n')[0]).to.equal(scriptTag());
      const page = await pasted(code);
      const slots = (within: Element) => {
        const own = [...within.querySelectorAll(`${tag} > [slot]`)];
        return own.map((each) => each.textContent.replace(/\s+/g, ' ').trim());
      };
      const [there, slotsThere] = [await shown(page, tag), slots(page)];
      page.remove();
      const story = await fixture<HTMLElement>(html`<div>${template}</div>`);
      const here = await shown(story, tag);
      expect(there.filter((line, index) => line !== here[index])).to.deep.equal([]);
      expect(there.length).to.equal(here.length);
      expect(slotsThere).to.deep.equal(slots(story));
      takeMessages(); // of the page and the story; test/storybook/stories.test.ts looks at them
    });
  }

  for (const tag of tags) {
    it(`is the short snippet of the generator where nothing is set: ${tag}`, () => {
      const { template } = fixtures.find((each) => each.tag === tag)!;
      expect(codeOf(template)).to.equal(snippet(tag));
    });
  }

  const play = (args: object): string => {
    const { render, args: own } = caseStudy.Playground;
    return codeOf(render!({ ...own, ...args } as never, {} as never) as TemplateResult);
  };

  it('has nothing in it that is a default, nor what Storybook listens with', () => {
    expect(play({})).to.equal(snippet('ps-case-study'));
    expect(play({ onPsStepChange: () => undefined })).to.equal(snippet('ps-case-study'));
  });

  it('has what differs from the defaults', () => {
    expect(play({ step: 3, theme: 'plum' })).to.equal(
      snippet('ps-case-study', { attributes: { step: '3', theme: 'plum' } }),
    );
  });

  it('sets another story, or other words, in a script below the tag', () => {
    const words = { 'card-open': 'More </script>' };
    expect(codeOf(html`<ps-priority-cards .messages=${words}></ps-priority-cards>`)).to.equal(
      `${snippet('ps-priority-cards')}
<script type="module">
  document.querySelector('ps-priority-cards').messages = {
    "card-open": "More \\u003c/script>"
  };
</script>`,
    );
  });

  it('keeps what a host puts into slots, and the language around', () => {
    const own = html`<div lang="cy">
      <ps-vision-statement heading-level="3">
        <h3 slot="heading">${'What we believe in'}</h3>
      </ps-vision-statement>
    </div>`;
    const [, ...lines] = codeOf(own).split('\n');
    expect(lines.slice(0, 3)).to.deep.equal([
      '<div lang="cy">',
      '  <ps-vision-statement heading-level="3">',
      '    <h3 slot="heading">What we believe in</h3>',
    ]);
  });
});
