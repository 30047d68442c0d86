import { expect, fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define.js';
import { tags, type Tag } from '../../src/embed/snippet.js';
import { bringAbout, fixturesOf } from '../fixtures/fixtures.js';
import { groups } from '../../stories/groups.js';
import { takeMessages } from '../support/console.js';

/** The parts of a story that we need; Storybook's own types ask for its whole page. */
interface Story {
  name: string;
  args: Record<string, unknown>;
  render: (args: unknown, context: { component: Tag; name: string }) => TemplateResult;
}

type StoryFile = Record<string, Partial<Story>>;

/** The stories of each widget, from the folder that has the name of the widget's own. */
const stories = new Map<Tag, Story[]>(tags.map((tag) => [tag, []]));
for (const tag of tags) {
  for (const group of groups) {
    const file = `../../stories/${tag.replace('ps-', '')}/${group}.stories.ts`;
    const { default: meta, ...own } = (await import(file)) as StoryFile;
    for (const [name, story] of Object.entries(own)) {
      stories.get(tag)!.push({ name, args: {}, ...meta, ...story } as Story);
    }
  }
}

const storiesOf = (tag: Tag): Story[] => stories.get(tag)!;

const render = ({ name, args, render }: Story, component: Tag) => render(args, { component, name });

const isPlayground = ({ name }: Story) => name === 'Playground';

async function show(template: TemplateResult, tag: Tag) {
  const root = await fixture<HTMLElement>(template);
  const widget = root.matches(tag) ? root : root.querySelector(tag)!;
  await (widget as HTMLElementTagNameMap[Tag]).updateComplete;
  return widget as HTMLElementTagNameMap[Tag];
}

for (const tag of tags) {
  describe(`stories of <${tag}>`, () => {
    const all = storiesOf(tag);
    const playground = all.find(isPlayground)!;
    const stories = all.filter((story) => !isPlayground(story));
    const fixtures = fixturesOf(tag);

    it('has a story for each fixture, and a fixture for each story', () => {
      expect(stories.map(({ name }) => name)).to.have.members(fixtures.map(({ name }) => name));
    });

    for (const state of fixtures) {
      const { name, template, warnings = [], press } = state;
      it(`shows “${name}”`, async () => {
        const story = stories.find((each) => each.name === name)!;
        expect(render(story, tag)).to.equal(template);
        const widget = await show(render(story, tag), tag);
        expect(widget.shadowRoot?.textContent?.trim()).to.not.be.empty;
        if (press) {
          const before = widget.shadowRoot!.innerHTML;
          await bringAbout(state, widget.parentElement!);
          expect(widget.shadowRoot!.innerHTML).not.to.equal(before);
        }
        expect(takeMessages()).to.deep.equal(warnings);
      });
    }

    it('has a playground, whose controls are attributes of the widget', async () => {
      const { constructor } = await show(render(playground, tag), tag);
      expect(
        (constructor as typeof HTMLElement & { observedAttributes: string[] }).observedAttributes,
      ).to.include.members(Object.keys(playground.args));
    });
  });
}
