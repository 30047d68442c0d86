import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { inCanvas } from '../.storybook/canvas.js';
import { initialGlobals, type Toolbars } from '../.storybook/toolbars.js';
import '../src/define.js';
import { tags, type Tag } from '../src/embed/tags.js';
import * as caseStudy from '../stories/case-study.stories.js';
import * as priorityCards from '../stories/priority-cards.stories.js';
import * as visionStatement from '../stories/vision-statement.stories.js';
import * as welcomeVideo from '../stories/welcome-video.stories.js';
import { bringAbout, fixturesOf } from './fixtures/fixtures.js';
import { takeMessages } from './support/console.js';

/** The parts of a story that we need; Storybook's own types ask for its whole page. */
interface Story {
  name: string;
  args: Record<string, unknown>;
  render: (args: unknown, context: { component: Tag; name: string }) => TemplateResult;
}

const modules: Record<Tag, object> = {
  'ps-vision-statement': visionStatement,
  'ps-priority-cards': priorityCards,
  'ps-welcome-video': welcomeVideo,
  'ps-case-study': caseStudy,
};

function storiesOf(tag: Tag): Story[] {
  const { default: meta, ...stories } = modules[tag] as Record<string, Partial<Story>>;
  return Object.entries(stories).map(
    ([name, story]) => ({ name, args: {}, ...meta, ...story }) as Story,
  );
}

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

describe('toolbars of Storybook', () => {
  const tag = 'ps-vision-statement';
  const story = render(
    storiesOf(tag).find(({ name }) => name === 'Theme plum')!,
    tag,
  );
  const inToolbars = (set: Partial<Toolbars>) =>
    fixture<HTMLElement>(inCanvas(story, { ...initialGlobals, ...set }, ''));

  it('leave a story its own theme until one is chosen', async () => {
    const canvas = await inToolbars({});
    expect(canvas.querySelector(tag)?.theme).to.equal('plum');
  });

  it('give the widgets the chosen theme', async () => {
    const canvas = await inToolbars({ theme: 'blue' });
    expect(canvas.querySelector(tag)?.theme).to.equal('blue');
  });

  it('turn the widget with the page’s direction', async () => {
    const canvas = await inToolbars({ direction: 'rtl' });
    const widget = canvas.querySelector(tag)!;
    await widget.updateComplete;
    expect(widget.shadowRoot?.querySelector('.widget')).to.have.attribute('dir', 'rtl');
  });

  it('show all the words in the tag, and no widget, with the script off', async () => {
    const canvas = await inToolbars({ script: 'off' });
    const frame = canvas.querySelector('iframe')!;
    const inFrame = () => frame.contentDocument?.querySelector(`${tag}:not(:defined)`);
    await waitUntil(inFrame);
    const words = inFrame()!;
    expect(words.textContent).to.include('Our vision is to enable every part');
    expect(words).to.have.attribute('theme', 'plum');
    expect(frame.contentDocument!.body.textContent).to.include('& * {');
    expect(canvas.querySelector(tag)).to.equal(null);
  });
});
