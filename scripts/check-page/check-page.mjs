// npm run check-page -- <address or file>: whether a page shows our widgets as it should.
// Ends with 1 if there is something to mend, with 2 if the page can’t be read.
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';

const [, , asked, ...rest] = process.argv;
if (!asked || rest.length > 0) end(2, 'Give one address or file: npm run check-page -- https://…');
if (!existsSync('dist/esm/check/check-page.js')) end(2, 'Build first: npm run build');

const { checkPage } = await import(pathToFileURL('dist/esm/check/check-page.js'));
const { unknownAddress } = await import(pathToFileURL('dist/esm/check/page.js'));
const { source, address, policies } = await read(asked);
const release = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const { document } = new JSDOM(source).window;
const findings = checkPage({ document, address, policies }, release);

const labels = { good: 'good', note: 'note', problem: 'to mend' };
for (const { level, text } of findings) console.log(`${labels[level]}: ${text}`);
process.exit(findings.some(({ level }) => level === 'problem') ? 1 : 0);

async function read(place) {
  if (!/^https?:/.test(place)) return readFrom(place);
  try {
    const response = await fetch(place);
    if (!response.ok) end(2, `${place} can’t be read: ${response.status} ${response.statusText}`);
    const policy = response.headers.get('content-security-policy');
    const address = new URL(response.url);
    return { source: await response.text(), address, policies: policy ? [policy] : [] };
  } catch (error) {
    return end(2, `${place} can’t be read: ${error.cause?.message ?? error.message}`);
  }
}

function readFrom(file) {
  if (!existsSync(file)) end(2, `${file} isn’t there.`);
  return { source: readFileSync(file, 'utf8'), address: unknownAddress };
}

function end(code, message) {
  console.error(message);
  process.exit(code);
}
