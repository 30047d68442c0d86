import { html, render, type TemplateResult } from 'lit';
import type { ReleaseManifest } from '../builder/languages.js';
import { checkPage } from './check-page.js';
import { unknownAddress, type Finding } from './page.js';

const form = document.querySelector('form')!;
const results = document.getElementById('results')!;
const field = <T extends HTMLElement>(name: string) =>
  form.elements.namedItem(name) as unknown as T;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void check();
});

async function check(): Promise<void> {
  const address = field<HTMLInputElement>('address').value.trim();
  const source = field<HTMLTextAreaElement>('source').value;
  if (!address && !source.trim())
    return show([], 'Give an address, or paste the source of a page.');
  show([], 'Reading the page…');
  const page = source.trim()
    ? { source, policies: [], address: unknownAddress }
    : await load(address).catch(() => undefined);
  if (!page) {
    return show(
      [],
      `${address} can’t be read from here: most sites don’t let other sites’ scripts read them. Open the page, choose “View page source”, copy all of it, and paste it above.`,
    );
  }
  const release = await readRelease().catch(() => undefined);
  if (!release) {
    return show(
      [],
      'The file manifest.json can’t be read, which belongs beside this page and says which release is the newest. Ask whoever put the files on the server to put it there.',
    );
  }
  const document = new DOMParser().parseFromString(page.source, 'text/html');
  show(checkPage({ ...page, document }, release));
}

/** Only a page that is there, and whose server lets other sites read it. */
async function load(text: string) {
  const asked = new URL(/^https?:/.test(text) ? text : `https://${text}`);
  const response = await fetch(asked, { credentials: 'omit' });
  if (!response.ok) throw new Error(response.statusText);
  const policy = response.headers.get('content-security-policy');
  const address = new URL(response.url);
  return { source: await response.text(), policies: policy ? [policy] : [], address };
}

async function readRelease(): Promise<ReleaseManifest> {
  const response = await fetch(new URL('manifest.json', document.baseURI));
  return (await response.json()) as ReleaseManifest;
}

const labels = { good: 'Good', note: 'Note', problem: 'To mend' } as const;

function show(findings: readonly Finding[], sentence = ''): void {
  const bad = findings.filter(({ level }) => level === 'problem').length;
  const outcome =
    bad === 0 ? 'Nothing to mend' : bad === 1 ? 'One thing to mend' : `${bad} things to mend`;
  const item = ({ level, text }: Finding): TemplateResult =>
    html`<li class=${level}><strong>${labels[level]}:</strong> ${text}</li>`;
  render(
    sentence
      ? html`<p>${sentence}</p>`
      : html`<h2>${outcome}</h2>
          <ul>
            ${(['problem', 'note', 'good'] as const).map((level) =>
              findings.filter((each) => each.level === level).map(item),
            )}
          </ul>`,
    results,
  );
}
