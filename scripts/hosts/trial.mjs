/** Takes every host’s page to one engine. */
import { tags } from '../../dist/esm/embed/snippet.js';
import { look } from './in-page.mjs';
import { startServer } from './server.mjs';

/** What each host’s page showed in an engine, and what was wrong with it. */
export async function tryHosts(hosts, engine, openEngine) {
  const server = await startServer(hosts);
  const driver = await openEngine();
  const results = [];
  for (const [number, host] of hosts.entries()) {
    const expected = expectedIn(host, engine);
    const address = `http://localhost:${server.port}/${number}/`;
    results.push(await tryHost(driver, address, expected));
  }
  await driver.stop();
  server.stop();
  return results;
}

/** What a page is to show in an engine: what it shows in all, but for what the row says of this one. */
export function expectedIn({ shows = 'widget', least = 250, unlike = {} }, engine) {
  const shown = unlike[engine]?.shows ?? shows;
  return {
    tags,
    least,
    shows: Object.fromEntries(
      tags.map((tag) => [tag, shown[tag] ?? (shown.length ? shown : 'widget')]),
    ),
  };
}

async function tryHost(driver, address, expected) {
  try {
    await driver.open(address);
    return judge(await driver.run(look, expected), expected);
  } catch (error) {
    return { shown: {}, moved: 0, faults: [`the page can’t be seen: ${error.message}`] };
  }
}

function judge(text, { shows }) {
  const lines = text.split('\n').map((line) => line.split('\t'));
  const [, moved, ...pageFaults] = lines.pop();
  const shown = Object.fromEntries(lines);
  const faults = lines.flatMap(([tag, seen, ...found]) => {
    const other = seen === shows[tag] ? [] : [`shows ${seen}, not ${shows[tag]}`];
    return [...other, ...found].map((fault) => `${tag}: ${fault}`);
  });
  return { shown, moved: Number(moved), faults: [...faults, ...pageFaults] };
}
