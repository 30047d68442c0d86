/** What readers see on each host, in each engine, as Markdown. */
export function hostTable(results, engines) {
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  const tables = kinds.map((kind) =>
    kindTable(
      kind,
      results.filter((each) => each.kind === kind),
      engines,
    ),
  );
  return tables.join('\n\n');
}

function kindTable(kind, results, engines) {
  const [title, column] = kind.split(': ');
  const hosts = [...new Set(results.map(({ host }) => host))];
  const rows = hosts.map((host) => [
    host,
    ...engines.map((engine) => cell(results, { host, engine })),
  ]);
  const head = [column, ...engines];
  return [`## ${title}`, '', row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

const row = (cells) => `| ${cells.join(' | ')} |`;

function cell(results, { host, engine }) {
  const result = results.find((each) => each.host === host && each.engine === engine);
  if (!result) return 'not tried';
  return result.passed ? result.seen : '**not as it should be**';
}
