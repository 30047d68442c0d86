import { expect, fixture, waitUntil } from '@open-wc/testing';
import { render as renderIn, type TemplateResult } from 'lit';
import { inCanvas } from '../../.storybook/canvas.js';
import { languageChoices } from '../../.storybook/languages.js';
import { initialGlobals, type Toolbars } from '../../.storybook/toolbars.js';
import '../../src/define.js';
import { tags, type Tag } from '../../src/embed/snippet.js';
import { bringAbout, fixturesOf } from '../fixtures/fixtures.js';
import { groups } from '../../stories/groups.js';
import { takeMessages } from '../support/console.js';
import { expectNone } from '../support/nodes.js';

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

describe('toolbars of Storybook', () => {
  const tag = 'ps-vision-statement';
  const story = render(
    storiesOf(tag).find(({ name }) => name === 'Theme plum')!,
    tag,
  );
  const canvasOf = (set: Partial<Toolbars>) => inCanvas(story, { ...initialGlobals, ...set }, '');
  const inToolbars = (set: Partial<Toolbars>) => fixture<HTMLElement>(canvasOf(set));

  /** The canvas and the widget in it, once its words fit what `isShown` looks for. */
  async function inLanguage(set: Partial<Toolbars>, isShown: RegExp) {
    const canvas = await inToolbars(set);
    const shown = () => canvas.querySelector(tag)!.shadowRoot!;
    await waitUntil(() => isShown.test(shown()?.textContent ?? ''));
    return { canvas, surface: shown().querySelector('.widget')! };
  }

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

  it('let the widget speak another language', async () => {
    const { surface } = await inLanguage({ language: 'ar' }, /رؤيتنا/);
    expect(surface.getAttribute('dir')).to.equal('rtl');
  });

  it('give a language the direction that is chosen', async () => {
    const { surface } = await inLanguage({ language: 'ar', direction: 'ltr' }, /رؤيتنا/);
    expect(surface.getAttribute('dir')).to.equal('ltr');
  });

  it('show what readers see of a language that we don’t have', async () => {
    const { surface } = await inLanguage({ language: 'cy' }, /Our vision/);
    expect(surface.getAttribute('lang')).to.equal('en');
  });

  it('change every word to a made-up one, and back again', async () => {
    const { canvas, surface } = await inLanguage({ language: 'en-XA' }, /⟦Óúú/);
    expect(surface.textContent).not.to.match(/vision/);
    renderIn(canvasOf({ language: 'en-XB' }), canvas.parentElement!);
    await waitUntil(() => surface.textContent.includes('\u202E⟦Óúú'));
    expect(surface.getAttribute('dir')).to.equal('rtl');
    renderIn(canvasOf({}), canvas.parentElement!);
    await waitUntil(() => surface.textContent.includes('Our vision'));
    expect(surface.getAttribute('dir')).to.equal('ltr');
  });

  it('leave the page outside the story’s container in its own language and direction', async () => {
    const { canvas } = await inLanguage({ language: 'ar', direction: 'rtl' }, /رؤيتنا/);
    const container = canvas.firstElementChild!;
    expect(container.getAttribute('lang')).to.equal('ar');
    for (let around = canvas; around; around = around.parentElement!) {
      expect(around.lang, around.localName).to.be.oneOf(['', 'en']);
      expect(around.dir, around.localName).to.equal('');
    }
  });

  it('offer our languages by their own names, drafts as drafts', () => {
    const titles = languageChoices({
      '../../xliff/pl.json': { language: 'Polski', status: 'draft' },
      '../../xliff/es.json': { language: 'Español', status: 'reviewed' },
    }).map(({ value, title }) => `${value}: ${title}`);
    expect(titles).to.include.members(['en: English', 'pl: Polski (draft)', 'es: Español']);
  });

  it('show all the words in the tag, and no widget, with the script off', async () => {
    const canvas = await inToolbars({ script: 'off' });
    const frame = canvas.querySelector('iframe')!;
    const inFrame = () => frame.contentDocument?.querySelector(`${tag}:not(:defined)`);
    await waitUntil(inFrame);
    const words = inFrame()!;
    expect(words.textContent).to.include('Our vision is to enable every part');
    expect(words.getAttribute('theme')).to.equal('plum');
    expect(frame.contentDocument!.body.textContent).to.include(
      `${tag}:is(:not(:defined), :not(:state(shown))) * {`,
    );
    expectNone(canvas.querySelector(tag), tag);
  });
});
