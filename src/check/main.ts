import { html, render, type TemplateResult } from 'lit';
import { readRelease } from '../builder/languages.js';
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

/** Of several checks, the latest is shown. */
let latest = 0;

async function check(): Promise<void> {
  const mine = ++latest;
  show('Reading the page…');
  const outcome = await outcomeOf(
    field<HTMLInputElement>('address').value.trim(),
    field<HTMLTextAreaElement>('source').value,
  );
  if (mine === latest) show(outcome);
}

/** What is found; or a sentence that says why nothing is. */
async function outcomeOf(address: string, source: string): Promise<readonly Finding[] | string> {
  if (!address && !source.trim()) return 'Give an address, or paste the source of a page.';
  const page = source.trim()
    ? { source, address: unknownAddress }
    : await load(address).catch(() => undefined);
  if (!page) {
    return `${address} can’t be read from here: most sites don’t let other sites’ scripts read them. Open the page, choose “View page source”, copy all of it, and paste it above.`;
  }
  const release = await readRelease(new URL('.', document.baseURI).href).catch(() => undefined);
  if (!release) {
    return 'The file manifest.json can’t be read, which belongs beside this page and says which release is the newest. Ask whoever put the files on the server to put it there.';
  }
  const parsed = new DOMParser().parseFromString(page.source, 'text/html');
  return checkPage({ ...page, document: parsed }, release);
}

/** Only a page that is there, and whose server lets other sites read it. */
async function load(text: string) {
  const asked = new URL(/^https?:/.test(text) ? text : `https://${text}`);
  const response = await fetch(asked, { credentials: 'omit' });
  if (!response.ok) throw new Error(response.statusText);
  const address = new URL(response.url);
  const policy = response.headers.get('content-security-policy') ?? '';
  // Of other sites’ headers a script sees a few.
  const policies = address.origin === location.origin ? [policy] : undefined;
  return { source: await response.text(), policies, address };
}

const labels = { good: 'Good', note: 'Note', problem: 'To mend' } as const;

function show(outcome: readonly Finding[] | string): void {
  render(typeof outcome === 'string' ? html`<p>${outcome}</p>` : renderFindings(outcome), results);
}

function renderFindings(findings: readonly Finding[]): TemplateResult {
  const bad = findings.filter(({ level }) => level === 'problem').length;
  const outcome =
    bad === 0 ? 'Nothing to mend' : bad === 1 ? 'One thing to mend' : `${bad} things to mend`;
  const item = ({ level, text }: Finding): TemplateResult =>
    html`<li class=${level}><strong>${labels[level]}:</strong> ${text}</li>`;
  return html`<h2>${outcome}</h2>
    <ul>
      ${(['problem', 'note', 'good'] as const).map((level) =>
        findings.filter((each) => each.level === level).map(item),
      )}
    </ul>`;
}
