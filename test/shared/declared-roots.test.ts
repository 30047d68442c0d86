import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { tags } from '../../src/embed/snippet.js';
import { loadFrame } from '../support/frame.js';
import { allShown } from '../support/shown.js';

const page = (widgets: string) =>
  `<!doctype html><html lang="en"><head><title>A partner’s page</title></head><body>${widgets}</body></html>`;

const runScript = async (document: Document): Promise<void> => {
  const script = document.createElement('script');
  Object.assign(script, { type: 'module', src: '/dist/widgets.js' });
  document.head.append(script);
  await allShown(document);
};

/** What each widget shows, as a page may bring it for browsers to show before any script. */
async function declared(): Promise<string> {
  const { document } = await loadFrame({
    html: page(tags.map((tag) => `<${tag}></${tag}>`).join('')),
  });
  await runScript(document);
  return tags
    .map((tag) => {
      const inside = document.querySelector(tag)!.shadowRoot!.innerHTML;
      return `<${tag}><template shadowrootmode="open">${inside}</template></${tag}>`;
    })
    .join('');
}

describe('A page that brings what the widgets show as HTML', () => {
  it('shows it before any script, and once only when the script has come', async () => {
    const { document } = await loadFrame({ html: page(await declared()) });
    const widgets = [...document.querySelectorAll<LitElement>(tags.join())];
    const surfaces = () =>
      widgets.map(({ shadowRoot }) => shadowRoot!.querySelectorAll('.widget').length);
    expect(surfaces()).to.deep.equal([1, 1, 1, 1]);
    await runScript(document);
    expect(surfaces()).to.deep.equal([1, 1, 1, 1]);
    const story = document.querySelector('ps-case-study')!;
    story.shadowRoot!.querySelector<HTMLElement>('[aria-controls="step-2"]')!.click();
    await story.updateComplete;
    expect(story.step).to.equal(2);
  });
});
