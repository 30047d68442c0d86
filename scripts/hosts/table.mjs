/** The table of a run: on the terminal, with everything that is wrong below it. */

export function printTable(hosts, results) {
  const width = Math.max(...hosts.map(({ name }) => name.length));
  for (const [number, { kind, name }] of hosts.entries()) {
    if (kind !== hosts[number - 1]?.kind) console.log(`\n${kind}`);
    const cells = Object.entries(results).map(([engine, rows]) =>
      `${engine}: ${cellOf(rows[number])}`.padEnd(30),
    );
    console.log(`  ${name.padEnd(width)}  ${cells.join(' ')}`);
  }
  for (const [engine, rows] of Object.entries(results)) {
    for (const [number, { faults }] of rows.entries()) {
      for (const fault of faults) console.log(`${engine}, ${hosts[number].name}: ${fault}`);
    }
  }
}

function cellOf({ shown, moved, faults }) {
  const seen = [...new Set(Object.values(shown))].join(' or ');
  return `${faults.length > 0 ? '✗' : '✓'} ${seen}${moved > 0 ? `, ${moved} moved` : ''}`;
}
