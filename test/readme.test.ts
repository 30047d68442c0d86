import { expect, waitUntil } from '@open-wc/testing';
import { base, snippet, tagSnippet } from '../src/embed/snippet.js';
import { tags } from '../src/embed/snippet.js';
import { loadFrame } from './support/frame.js';

const readme = await (await fetch('/README.md')).text();
const snippets = [...readme.matchAll(/```html\n([\s\S]*?)```/g)].map(([, code]) => code!.trim());

const page = (code: string) =>
  `<!doctype html><html lang="en"><head><title>A partner’s page</title></head><body>${code.replaceAll(base, '/dist/')}</body></html>`;

describe('The README', () => {
  it('has the script tag and a widget within its first 15 lines, as the generator gives them', () => {
    const first = readme.split('\n').slice(0, 15).join('\n');
    expect(first).to.contain(snippet('ps-vision-statement'));
    expect(snippets[0]).to.equal(snippet('ps-vision-statement'));
    const attributes = { src: 'https://www.youtube.com/watch?v=abcdefghijk' };
    expect(snippets[1]).to.contain(tagSnippet('ps-welcome-video', { attributes }));
    const level = { 'heading-level': '3' };
    expect(snippets[1]).to.contain(tagSnippet('ps-case-study', { attributes: level }));
    expect(snippets.length).to.equal(7);
  });

  for (const [index, code] of snippets.entries()) {
    it(`has a snippet that works when it is pasted: number ${index + 1}`, async () => {
      const { document, window } = await loadFrame({ html: page(code) });
      await Promise.all(tags.map((tag) => window.customElements.whenDefined(tag)));
      const used = tags.filter((tag) => code.includes(`<${tag}`));
      expect(used.length).to.be.greaterThan(0);
      for (const tag of used) {
        // One in another language than English is shown once that has come.
        await waitUntil(() => document.querySelector(tag)!.shadowRoot?.querySelector('.widget'));
        const root = document.querySelector(tag)!.shadowRoot!;
        const heading = root.querySelector('slot[name="heading"]') as HTMLSlotElement;
        const [shown] = heading.assignedElements({ flatten: true });
        expect((shown ?? heading).textContent, tag).not.to.equal('');
        expect(root.querySelector('.widget')!.getBoundingClientRect().height).to.be.above(100);
      }
    });
  }

  it('names every attribute and event that the elements have, and no other', async () => {
    const response = await fetch('/dist/custom-elements.json');
    const { modules } = (await response.json()) as {
      modules: { declarations: { tagName?: string; attributes?: Named[]; events?: Named[] }[] }[];
    };
    interface Named {
      name: string;
    }
    const elements = modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ tagName }) => tagName);
    const names = (kind: 'attributes' | 'events') => [
      ...new Set(elements.flatMap((element) => (element[kind] ?? []).map(({ name }) => name))),
    ];
    const [attributeTable, eventTable] = readme
      .split(/\n\n/)
      .filter((block) => /^\| (element|event) /.test(block))
      .map((block) => block.split('\n').slice(2));
    const attributes = attributeTable!.flatMap((row) => codes(row.split('|')[2]!));
    const events = eventTable!.flatMap((row) => codes(row.split('|')[1]!));
    expect(attributes.sort()).to.deep.equal(names('attributes').sort());
    expect(events.sort()).to.deep.equal(names('events').sort());
  });
});

const codes = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
