import { expect, waitUntil } from '@open-wc/testing';
import type * as Axe from 'axe-core';
import { loadFrame, type Frame } from '../support/frame.js';

async function open(
  query = '',
  width = 1280,
  prepare: (window: Frame['window']) => void = () => {},
  height = 600,
): Promise<Frame> {
  const frame = await loadFrame({ url: `/dist/index.html${query}` }, { width, height, prepare });
  await waitUntil(() => frame.document.querySelector('form'), 'The form has not come', {
    timeout: 10_000,
  });
  return frame;
}

const code = ({ document }: Frame) => document.querySelector('code')!.textContent;

const notices = ({ document }: Frame) =>
  [...document.querySelectorAll('.notices p')]
    .map((each) => each.textContent)
    .filter((words) => !words.includes('watch-console')); // the test server’s own

function control(frame: Frame, name: string, value?: string): HTMLInputElement {
  const selector = value === undefined ? `[name="${name}"]` : `[name="${name}"][value="${value}"]`;
  return frame.document.querySelector<HTMLInputElement>(selector)!;
}

function fill(input: HTMLInputElement | HTMLSelectElement, value: string): void {
  input.value = value;
  input.dispatchEvent(new Event(input.localName === 'select' ? 'change' : 'input'));
}

async function axeIn({ window, document }: Frame): Promise<string[]> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  await new Promise((resolve) => {
    script.onload = resolve;
    document.head.append(script);
  });
  const { axe } = window as unknown as { axe: typeof Axe };
  const { violations } = await axe.run(document, { iframes: false });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The folder as `npm run site` writes it: with a file more. */
const onSiteWith = (file: string) => (window: Frame['window']) => {
  const fetch = window.fetch.bind(window);
  window.fetch = async (address) => {
    const response = await fetch(address);
    if (!(address as string).endsWith('manifest.json')) return response;
    const manifest = (await response.json()) as { files: object };
    const added = { [file]: { bytes: 0, integrity: '' } };
    return Response.json({ ...manifest, files: { ...manifest.files, ...added } });
  };
};

describe('The builder’s page', () => {
  it('gives code at once, and says nothing is wrong', async () => {
    const frame = await open();
    expect(code(frame)).to.match(/^<div>[^]+<ps-vision-statement>[^]+<\/div>$/);
    expect(notices(frame)).to.deep.equal([]);
  });

  for (const [screen, width, height] of [
    ['a phone', 390, 844],
    ['a desktop', 1280, 800],
  ] as const) {
    it(`shows a widget on the first screen of ${screen}, in the order in which it is read`, async () => {
      const frame = await open('', width, undefined, height);
      const preview = frame.document.querySelector('iframe')!;
      await waitUntil(
        () => preview.contentDocument!.querySelector('ps-vision-statement')?.shadowRoot,
        'The widget is not shown',
        { timeout: 10_000 },
      );
      const vision = preview.contentDocument!.querySelector('ps-vision-statement')!;
      const top = preview.getBoundingClientRect().top + vision.getBoundingClientRect().top;
      expect(height - top).to.be.greaterThan(240);
      const parts = [...frame.document.querySelectorAll('form, #copy, #preview')];
      const order = parts.map(({ localName, id }) => id || localName);
      expect(order).to.deep.equal(
        width < 1024 ? ['preview', 'form', 'copy'] : ['form', 'copy', 'preview'],
      );
    });
  }

  it('brings the preview beside the questions once there is room', async () => {
    const frame = await open('', 390);
    const isInResult = () => !!frame.document.querySelector('.result iframe');
    expect(isInResult()).to.equal(false);
    frame.element.width = '1280';
    await waitUntil(isInResult, 'The preview has not moved');
    expect(frame.document.querySelectorAll('iframe').length).to.equal(1);
  });

  it('follows each choice, and keeps it in the address', async () => {
    const frame = await open();
    control(frame, 'widgets', 'ps-vision-statement').click();
    control(frame, 'widgets', 'ps-case-study').click();
    fill(control(frame, 'words'), 'short');
    fill(control(frame, 'ps-case-study.step'), '3');
    fill(control(frame, 'shared.theme'), 'plum');
    expect(code(frame)).to.match(/<ps-case-study theme="plum" step="3">/);
    expect(frame.window.location.search).to.equal(
      '?widgets=ps-case-study&words=short&theme=plum&ps-case-study.step=3',
    );
    fill(control(frame, 'lang'), 'ar');
    await waitUntil(() => code(frame).includes('lang="ar"'), 'The words in Arabic have not come');
    expect(code(frame)).to.match(/<ps-case-study lang="ar" dir="rtl" theme="plum" step="3">/);
  });

  it('opens as it was sent, and names what it doesn’t know', async () => {
    const frame = await open(
      '?way=words&widgets=ps-priority-cards&ps-priority-cards.show=prevention&x=1',
    );
    expect(control(frame, 'way', 'words').checked).to.equal(true);
    expect(code(frame).match(/<h3>/g)!.length).to.equal(1);
    expect(notices(frame)).to.deep.equal([
      '“x=1” in the address is not something you can choose here, so it is left out.',
    ]);
  });

  it('offers an address only where the host has one that unfolds, and shows what comes of it', async () => {
    const plain = await open();
    expect(plain.document.querySelectorAll('[name="way"][value="address"]').length).to.equal(0);
    const frame = await open(
      '?widgets=ps-vision-statement&lang=pl',
      1280,
      onSiteWith('oembed/a.json'),
    );
    control(frame, 'way', 'address').click();
    expect(code(frame)).to.equal(`${location.origin}/dist/frame/pl/vision-statement.html`);
    const preview = () => frame.document.querySelector('iframe')!.contentDocument!;
    await waitUntil(() => preview().querySelector('iframe[src*="frame/pl/"]'), 'No frame is shown');
  });

  it('has a link to the plug-in where the host has its file', async () => {
    const links = ({ document }: Frame) =>
      [...document.querySelectorAll<HTMLAnchorElement>('.piece a')].map(({ href }) => href);
    expect(links(await open('?way=plugin'))).to.deep.equal([]);
    const frame = await open('?way=plugin', 1280, onSiteWith('partnership-southwark.zip'));
    expect(links(frame)).to.deep.equal([`${location.origin}/dist/partnership-southwark.zip`]);
    expect(await axeIn(frame)).to.deep.equal([]);
  });

  it('says at a field what the widget would say of its value, to the ear as well', async () => {
    const frame = await open('?widgets=ps-welcome-video');
    const field = control(frame, 'ps-welcome-video.src');
    const said = () =>
      field
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((id) => frame.document.getElementById(id)!)
        .find((each) => each.getAttribute('role') === 'status')!.textContent;
    expect([said(), field.getAttribute('aria-invalid')]).to.deep.equal(['', null]);
    fill(field, 'https://example.org/film.html');
    expect([said(), field.getAttribute('aria-invalid')]).to.deep.equal([
      'Not a YouTube or Vimeo video, nor an mp4 or webm file; showing no player.',
      'true',
    ]);
    fill(field, 'https://youtu.be/abcdefghijk');
    expect([said(), field.getAttribute('aria-invalid')]).to.deep.equal(['', null]);
  });

  it('leaves out of the code what can’t be used, and keeps it in its field', async () => {
    const frame = await open('?widgets=ps-case-study');
    const field = control(frame, 'ps-case-study.learn-more');
    fill(field, 'mailto:us@own.example');
    expect(field.value).to.equal('mailto:us@own.example');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(code(frame)).not.to.contain('mailto');
    fill(field, 'https://own.example/');
    expect(code(frame)).to.contain('learn-more="https://own.example/"');
  });

  it('names the words and addresses that have come with its own address, until something is chosen', async () => {
    const film =
      'ps-welcome-video.src=https://youtu.be/abcdefghijk&ps-welcome-video.film-title=Ours';
    const frame = await open(`?widgets=ps-welcome-video&heading-level=3&${film}`);
    expect(notices(frame)).to.deep.equal([
      'This page’s address has filled in “https://youtu.be/abcdefghijk”, “Ours”. If that isn’t yours, look at it before you copy the code.',
    ]);
    fill(control(frame, 'shared.theme'), 'plum');
    expect(notices(frame)).to.deep.equal([]);
  });

  it('asks only what makes a difference in the way that was chosen', async () => {
    const frame = await open('?widgets=ps-welcome-video');
    const names = () => [
      ...new Set(
        [...frame.document.querySelectorAll<HTMLInputElement>('form [name]')].map(
          ({ name }) => name,
        ),
      ),
    ];
    const always = ['way', 'widgets', 'lang'];
    const film = [
      'src',
      'film-title',
      'film-description',
      'poster',
      'captions',
      'captions-lang',
    ].map((name) => `ps-welcome-video.${name}`);
    expect(names()).to.deep.equal([
      ...always,
      'words',
      'shared.heading-level',
      'shared.theme',
      'text',
      'has-accent',
      ...film,
    ]);
    control(frame, 'way', 'words').click();
    expect(names()).to.deep.equal([...always, 'shared.heading-level', ...film.slice(0, 3)]);
  });

  it('lists languages by their own names', async () => {
    const frame = await open();
    const options = [...control(frame, 'lang').querySelectorAll('option')];
    expect(options.map(({ value }) => value)).to.deep.equal([
      '',
      'es',
      'fr',
      'it',
      'pl',
      'pt',
      'so',
      'vi',
      'tr',
      'ar',
      'bn',
      'zh-Hans',
    ]);
  });

  it('asks for a widget where none is chosen', async () => {
    const frame = await open();
    control(frame, 'widgets', 'ps-vision-statement').click();
    expect(notices(frame)).to.deep.equal(['Choose a widget.']);
    expect(frame.document.querySelectorAll('code').length).to.equal(0);
  });

  it('shows what a reader will see, with the script and without', async () => {
    const frame = await open('?widgets=ps-vision-statement&accent=%23d9480f');
    const preview = () => frame.document.querySelector('iframe')!.contentDocument!;
    const vision = () => preview().querySelector('ps-vision-statement');
    const inTime = { timeout: 10_000 };
    const isShown = () => vision()?.shadowRoot?.querySelector('h2');
    await waitUntil(isShown, 'The widget is not shown', inTime);
    // The colour comes with the page's load, which may be after the widget.
    const colour = () =>
      preview()
        .defaultView!.getComputedStyle(vision()!.shadowRoot!.querySelector('.widget')!)
        .getPropertyValue('--ps-color-accent');
    await waitUntil(() => colour() === '#d9480f', 'The colour is not shown', inTime);
    const script = [...frame.document.querySelectorAll('select')].at(-1)!;
    fill(script, 'off');
    await waitUntil(
      () => !vision()?.shadowRoot && vision()?.querySelector('h2'),
      'No words are shown',
      inTime,
    );
  });

  for (const width of [320, 1280]) {
    it(`has nothing that axe finds wrong, and nothing wider than ${width} px`, async () => {
      const all = 'ps-vision-statement+ps-priority-cards+ps-welcome-video+ps-case-study';
      const frame = await open(`?widgets=${all}&accent=%23d9480f&lang=pl&x=1`, width);
      const { scrollWidth, clientWidth } = frame.document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
      expect(await axeIn(frame)).to.deep.equal([]);
    });
  }
});
