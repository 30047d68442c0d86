import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { base, snippet, tagSnippet, tags, type Tag } from '../src/embed/snippet.js';
import { version } from '../src/shared/version.js';
import { takeMessages } from './support/console.js';
import { loadFrame, type Frame } from './support/frame.js';
import { headings as headingsIn } from './support/languages.js';
import { expectNone } from './support/nodes.js';

const files = tags.map((tag) => tag.replace('ps-', ''));

const script = (file: string, attributes = '') =>
  `<script type="module" src="/dist/${file}.js" ${attributes}></script>`;

const page = (...parts: string[]) =>
  `<!doctype html><html lang="en"><head><title>A partner’s page</title></head><body>${parts.join('\n')}</body></html>`;

const allTags = tags.map((tag) => tagSnippet(tag)).join('\n');

/** The first heading that each widget on the page shows by itself. */
async function headings(
  { document, window }: Frame,
  defined: readonly Tag[] = tags,
): Promise<(string | null | undefined)[]> {
  await Promise.all(defined.map((tag) => window.customElements.whenDefined(tag)));
  const widgets = defined.flatMap((tag) => [...document.querySelectorAll<LitElement>(tag)]);
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  return tags.map(
    (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('h2')?.textContent,
  );
}

const ours = headingsIn('en');

describe('One script tag', () => {
  it('brings all four widgets to a plain page', async () => {
    const frame = await loadFrame({ html: page(script('widgets'), allTags) });
    expect(await headings(frame)).to.deep.equal(ours);
  });

  it('brings them wherever on the page it stands', async () => {
    const frame = await loadFrame({ html: page(allTags, script('widgets')) });
    expect(await headings(frame)).to.deep.equal(ours);
  });

  it('is one request, and nothing is loaded later', async () => {
    const frame = await loadFrame({ html: page(script('widgets'), allTags) });
    await headings(frame);
    const requests = frame.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname);
    expect(requests).to.deep.equal(['/dist/widgets.js']);
  });

  for (const [index, file] of files.entries()) {
    it(`of ${file}.js brings that widget alone`, async () => {
      const frame = await loadFrame({ html: page(script(file), allTags) });
      const expected = ours.map((heading, at) => (at === index ? heading : undefined));
      expect(await headings(frame, [tags[index]!])).to.deep.equal(expected);
    });
  }

  it('adds nothing to the page’s globals but Lit’s own marks', async () => {
    const plain = await loadFrame({ html: page(allTags) });
    const before = new Set(Object.keys(plain.window));
    const frame = await loadFrame({ html: page(script('widgets'), allTags) });
    const added = Object.keys(frame.window).filter((name) => !before.has(name));
    expect(added.sort()).to.deep.equal([
      'litElementVersions',
      'litHtmlVersions',
      'litPropertyMetadata',
      'reactiveElementVersions',
    ]);
  });

  it('carries the hash that manifest.json gives, and runs with it', async () => {
    const response = await fetch('/dist/manifest.json');
    const manifest = (await response.json()) as {
      version: string;
      files: Record<string, { bytes: number; integrity: string }>;
    };
    expect(manifest.version).to.equal(version);
    const scripts = Object.keys(manifest.files).filter((file) =>
      /^(?!builder|check|frame)[\w-]+\.js$/.test(file),
    );
    expect(scripts.sort()).to.deep.equal([...files, 'widgets'].map((file) => `${file}.js`).sort());
    for (const file of scripts) {
      const { bytes, integrity } = manifest.files[file]!;
      const built = await fetch(`/dist/${file}`, { integrity });
      expect((await built.arrayBuffer()).byteLength).to.equal(bytes);
    }
    const { integrity } = manifest.files['widgets.js']!;
    const frame = await loadFrame({
      html: page(script('widgets', `integrity="${integrity}"`), allTags),
    });
    expect(await headings(frame)).to.deep.equal(ours);
  });
});

describe('Scripts that meet on one page', () => {
  it('work when the same file comes twice', async () => {
    const frame = await loadFrame({
      html: page(
        script('widgets'),
        allTags,
        script('widgets.js?again').replace('again.js', 'again'),
      ),
    });
    expect(frame.window.performance.getEntriesByType('resource').length).to.equal(2);
    expect(await headings(frame)).to.deep.equal(ours);
    expect(takeMessages()).to.deep.equal([]);
  });

  it('work when all widgets come together and each alone too', async () => {
    const frame = await loadFrame({
      html: page(...files.map((file) => script(file)), script('widgets'), allTags),
    });
    expect(await headings(frame)).to.deep.equal(ours);
    expect(takeMessages()).to.deep.equal([]);
  });

  it('leave another version in place, and say so once for each widget', async () => {
    const other = `<script>
      customElements.define('ps-vision-statement', class extends HTMLElement { static version = '0.0.1' });
    </script>`;
    const frame = await loadFrame({ html: page(other, script('widgets'), allTags) });
    expect(await headings(frame)).to.deep.equal([undefined, ...ours.slice(1)]);
    expect(takeMessages()).to.deep.equal([
      `<ps-vision-statement>: version 0.0.1 is already on this page; version ${version} from this script was not loaded. Use only one version on a page.`,
    ]);
  });
});

describe('Without the script', () => {
  for (const tag of tags) {
    it(`the words of ${tag} can be read, all of them`, async () => {
      const html = page(snippet(tag, { words: 'full', style: true }).replaceAll(base, '/dist/'));
      const { document } = await loadFrame({ html }, { scripts: 'blocked' });
      const element = document.querySelector<HTMLElement>(tag)!;
      expectNone(element.shadowRoot, 'shadow root');
      element.querySelectorAll('details').forEach((details) => (details.open = true));
      for (const words of element.querySelectorAll('h2, h3, p, summary, blockquote')) {
        expect(words.textContent).not.to.equal('');
      }
      const shown = element.innerText.length;
      expect(shown).to.be.greaterThan(200);
    });
  }

  it('the story opens one step at a time', async () => {
    const html = page(tagSnippet('ps-case-study', { words: 'full' }));
    const { document } = await loadFrame({ html }, { scripts: 'blocked' });
    const steps = [...document.querySelectorAll('details')];
    const open = () => steps.map((step) => step.open).indexOf(true);
    expect(open()).to.equal(0);
    steps[3]!.querySelector('summary')!.click();
    expect(open()).to.equal(3);
    expect(steps.filter((step) => step.open).length).to.equal(1);
  });
});
