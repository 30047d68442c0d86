import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import '../../src/define.js';
import type { Widget } from '../../src/shared/widget.js';
import { youTube } from '../welcome-video/watching.js';

const documented = { bubbles: true, composed: true, cancelable: false };

/** What a reader presses, and what the page then hears. */
const pressed: [template: unknown, selector: string, heard: Record<string, unknown>[]][] = [
  [
    html`<ps-priority-cards></ps-priority-cards>`,
    'li button',
    [{ type: 'ps-card-toggle', ...documented }],
  ],
  [
    html`<ps-case-study></ps-case-study>`,
    '[data-shown] .controls .button',
    [{ type: 'ps-step-change', ...documented }],
  ],
  [
    html`<ps-welcome-video src=${youTube}></ps-welcome-video>`,
    '.play',
    [
      { type: 'ps-video-request', ...documented, cancelable: true },
      { type: 'ps-video-play', ...documented },
    ],
  ],
];

const types = ['ps-card-toggle', 'ps-step-change', 'ps-video-request', 'ps-video-play'];

/** A widget inside a component of the page’s own. */
async function inComponent(template: unknown): Promise<Widget> {
  const component = await fixture<HTMLElement>(html`<div></div>`);
  const root = component.attachShadow({ mode: 'open' });
  render(template, root);
  const widget = root.querySelector<Widget>('*')!;
  await widget.updateComplete;
  return widget;
}

describe('What a widget tells the page', () => {
  for (const [template, selector, expected] of pressed) {
    const names = expected.map(({ type }) => String(type)).join(' and ');
    it(`is heard on the document, out of a component of the page’s own: ${names}`, async () => {
      const widget = await inComponent(template);
      const heard: Record<string, unknown>[] = [];
      const listen = (event: Event) => {
        const { type, bubbles, composed, cancelable } = event;
        heard.push({ type, bubbles, composed, cancelable });
      };
      for (const type of types) document.addEventListener(type, listen);
      widget.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
      await widget.updateComplete;
      await widget.updateComplete;
      for (const type of types) document.removeEventListener(type, listen);
      expect(heard).to.deep.equal(expected);
    });
  }
});
