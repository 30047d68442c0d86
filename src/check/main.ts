import { html, render, type TemplateResult } from 'lit';
import type { ReleaseManifest } from '../builder/languages.js';
import { checkPage } from './check-page.js';
import type { Finding } from './page.js';

/** Where a page is of which we have the source alone. */
const unknownAddress = new URL('https://your-site.invalid/');

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
  try {
    const page = source.trim()
      ? { source, policies: [], url: unknownAddress }
      : await load(address);
    const parsed = new DOMParser().parseFromString(page.source, 'text/html');
    const checked = { document: parsed, address: page.url, policies: page.policies };
    show(checkPage(checked, await readRelease()));
  } catch {
    show(
      [],
      `${address} can’t be read from here: most sites don’t let other sites’ scripts read them. Open the page, choose “View page source”, copy all of it, and paste it above.`,
    );
  }
}

async function load(address: string) {
  const url = new URL(/^https?:/.test(address) ? address : `https://${address}`);
  const response = await fetch(url, { credentials: 'omit' });
  if (!response.ok) throw new Error(response.statusText);
  const policy = response.headers.get('content-security-policy');
  return { source: await response.text(), policies: policy ? [policy] : [], url };
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
