/** What is kept of a release, and how this build compares with it. */
import { heading, table } from './report.mjs';
import { version } from './releases.mjs';
import { medians } from './spread.mjs';

/** Above this, a figure is called worse; bytes are so from the first. */
const tolerance = 1.05;

const byName = (results) => Object.fromEntries(results.map(({ what, value }) => [what, value]));

export const figuresOf = ({ byteResults, speedResults, chromium, rounds, runs }) => ({
  version,
  chromium,
  rounds,
  bytes: byName(byteResults),
  targets: byName(speedResults),
  medians: Object.fromEntries(
    Object.entries(runs).map(([name, all]) => {
      const { moves, ...figures } = medians(all);
      return [name, { ...figures, hostMovesPx: Math.max(...moves.map(Math.abs), 0) }];
    }),
  ),
});

/** Every figure that both have, side by side. */
export function printComparison(kept, now) {
  console.log(heading('Held against the figures kept'));
  if (!kept) return console.log('There are none: `npm run bench -- --keep` keeps a release’s.');
  console.log(`Those are of ${kept.version}, in ${kept.chromium}; this is ${now.chromium}.`);
  const rows = [
    ...compare(kept.bytes, now.bytes, 1),
    ...compare(kept.targets, now.targets, tolerance),
  ];
  console.log(table(['figure', kept.version, 'now', ''], rows));
}

const compare = (before, after, factor) =>
  Object.keys(after)
    .filter((what) => what in before)
    .map((what) => [
      what,
      before[what],
      after[what],
      after[what] > before[what] * factor ? 'WORSE' : '',
    ]);
