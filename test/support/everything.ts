import { html } from 'lit';
import { sampleFilm } from '../../src/welcome-video/sample-film.js';
import type { Messages, Widget } from '../../src/shared/widget.js';
import { fixtureAtWidth } from './widths.js';

/** The widgets in the states that together say every word of theirs, as far as a page shows it. */
const everything = html`<ps-vision-statement></ps-vision-statement>
  <ps-priority-cards></ps-priority-cards>
  <ps-welcome-video></ps-welcome-video>
  <ps-welcome-video src="https://youtu.be/abcdefghijk"></ps-welcome-video>
  <ps-welcome-video src=${sampleFilm.src} film-title="Film">
    <p slot="transcript">…</p>
  </ps-welcome-video>
  <ps-case-study step="5"></ps-case-study>
  <ps-case-study view="all"></ps-case-study>`;

export interface Look {
  width: number;
  lang?: string;
  dir?: string;
  messages?: (widget: Widget) => Messages;
}

/** Shows all of it in one language at one width, with every card open, and gives its container. */
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
  for (const button of widgets[1]!.shadowRoot!.querySelectorAll<HTMLElement>('li button')) {
    button.click();
  }
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  return { box, widgets };
}
