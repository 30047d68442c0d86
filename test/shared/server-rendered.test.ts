import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { tags } from '../../src/embed/snippet.js';
import { loadFrame, type Frame } from '../support/frame.js';
import { allShown } from '../support/shown.js';

/** A static page with all four, as a server makes it; its own address decides which films are whose. */
async function serverPage(lang: string): Promise<string> {
  const elements = tags.map((tag) => [
    tag,
    { lang, ...(tag === 'ps-welcome-video' && { src: '/media/welcome.mp4' }) },
  ]);
  const payload = { address: location.href, elements };
  const made = await executeServerCommand<string, object>('render-on-server', payload);
  return `<!doctype html><html lang="${lang}"><head><title>A partner’s page</title></head><body>${made}</body></html>`;
}

const widgetsOf = ({ document }: Frame) => [...document.querySelectorAll<LitElement>(tags.join())];

/** How many surfaces each widget has, what its heading says, and how high it is. */
const seen = (frame: Frame) =>
  widgetsOf(frame).map((widget) => ({
    surfaces: widget.shadowRoot!.querySelectorAll('.widget').length,
    heading: widget.shadowRoot!.querySelector('h2')!.textContent.trim(),
    height: Math.round(widget.getBoundingClientRect().height),
  }));

const load = ({ document }: Frame, src: string): Promise<unknown> => {
  const script = document.createElement('script');
  Object.assign(script, { type: 'module', src });
  const loaded = new Promise((resolve) => (script.onload = resolve));
  document.head.append(script);
  return loaded;
};

describe('A page whose server has rendered the widgets', () => {
  const headings = {
    en: ['Our vision', 'What we are working towards'],
    pl: ['Nasza wizja', 'Do czego dążymy'],
  };

  for (const [lang, [vision, cards]] of Object.entries(headings)) {
    it(`is complete before any script, in the language ${lang}`, async () => {
      const frame = await loadFrame({ html: await serverPage(lang) }, { scripts: 'blocked' });
      const shown = seen(frame);
      expect(shown.map(({ surfaces }) => surfaces)).to.deep.equal([1, 1, 1, 1]);
      expect(shown[0]!.heading).to.equal(vision);
      expect(shown[1]!.heading).to.equal(cards);
      const film = frame.document.querySelector('ps-welcome-video')!.shadowRoot!;
      expect(film.querySelector<HTMLAnchorElement>('.body a')!.href).to.equal(
        new URL('/media/welcome.mp4', location.href).href,
      );
    });

    it(`doesn’t move when widgets.js takes over, and has no second surface, in ${lang}`, async () => {
      const frame = await loadFrame({ html: await serverPage(lang) });
      const before = seen(frame);
      await load(frame, '/dist/widgets.js');
      await allShown(frame.document);
      expect(seen(frame)).to.deep.equal(before);
    });
  }

  it('doesn’t move either where a site has Lit hydrate elements of its own', async () => {
    const frame = await loadFrame({ html: await serverPage('en') });
    const before = seen(frame);
    await load(frame, '/node_modules/@lit-labs/ssr-client/lit-element-hydrate-support.js');
    await load(frame, '/dist/esm/define.js');
    await allShown(frame.document);
    expect(seen(frame)).to.deep.equal(before);
  });
});
