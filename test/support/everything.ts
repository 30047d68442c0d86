import { html, type TemplateResult } from 'lit';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import type { Tag } from '../../src/embed/snippet.js';
import { sampleFilm } from '../../src/welcome-video/sample-film.js';
import type { Messages, Widget } from '../../src/shared/widget.js';
import { defaults } from '../fixtures/fixtures.js';
import { fixtureAtWidth } from './widths.js';

/** The states of a widget that has more to say than it says as it comes. */
const sayMore: Partial<Record<Tag, TemplateResult>> = {
  'ps-welcome-video': html`<ps-welcome-video></ps-welcome-video>
    <ps-welcome-video src="https://youtu.be/abcdefghijk"></ps-welcome-video>
    <ps-welcome-video src=${sampleFilm.src} film-title="Film">
      <p slot="transcript">…</p>
    </ps-welcome-video>`,
  'ps-case-study': html`<ps-case-study step="5"></ps-case-study>
    <ps-case-study view="all"></ps-case-study>`,
};

/** All widgets, in the states that together say every word of theirs, as far as a page shows it. */
const everything = defaults.map(({ tag, template }) => sayMore[tag] ?? template);

export interface Look {
  width: number;
  lang?: string;
  dir?: string;
  messages?: (widget: Widget) => Messages;
}

/** Shows all of it in one language at one width, with every card open. */
export async function showEverything({ width, lang = 'en', dir, messages }: Look) {
  const box = await fixtureAtWidth<HTMLElement>(
    width,
    html`<main lang=${lang}>${everything}</main>`,
  );
  const widgets = [...box.children] as Widget[];
  for (const widget of widgets) {
    if (dir) widget.dir = dir;
    if (messages) widget.messages = messages(widget);
    await widget.updateComplete;
  }
  const cards = box.querySelector('ps-priority-cards')!;
  for (const button of cards.shadowRoot!.querySelectorAll<HTMLElement>('li button')) {
    button.click();
  }
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  return { box, widgets, story: box.querySelector<PsCaseStudy>('[view="all"]')! };
}
