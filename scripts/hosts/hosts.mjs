// Puts the widgets on every kind of page in test/hosts, in Chromium, Firefox and WebKit.
//   npm run test:hosts -- [--only chromium] [--kind Containers]
import { parseArgs } from 'node:util';
import { kinds } from '../../test/hosts/kinds.mjs';
import { openers } from './engines.mjs';
import { tryHosts } from './trial.mjs';
import { printTable } from './table.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    kind: { type: 'string' },
  },
});

const engines = Object.keys(openers).filter(
  (name) => values.only?.includes(name.toLowerCase()) ?? true,
);
const chosen = kinds.filter(({ kind }) => kind === (values.kind ?? kind));
const hosts = chosen.flatMap(({ kind, hosts }) => hosts.map((host) => ({ kind, ...host })));

const results = Object.fromEntries(
  await Promise.all(
    engines.map(async (engine) => [engine, await tryHosts(hosts, engine, openers[engine])]),
  ),
);

printTable(hosts, results);
const failed = engines.some((engine) => results[engine].some(({ faults }) => faults.length > 0));
process.exitCode = failed || hosts.length === 0 ? 1 : 0;
