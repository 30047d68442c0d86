import { tags } from '../dist/esm/embed/snippet.js';
import { crowdName, visits } from './pages.mjs';
import { figure, heading, table } from './report.mjs';
import { differences, medians, ratios } from './spread.mjs';
import { furthest } from './targets.mjs';

/* Beside a thread’s own time stands the clock’s, which other programs lengthen. */
const columns = [
  ['words, ms', 'wordsMs'],
  ['in the window', 'windowMs'],
  ['all four', 'allMs'],
  ['script, ms', 'scriptMs'],
  ['by the clock', 'scriptWallMs'],
  ['main thread, ms', 'mainMs'],
  ['by the clock', 'mainWallMs'],
  ['longest after words, ms', 'longestMs'],
  ['by the clock', 'longestWallMs'],
  ['layout shift', 'layoutShift'],
];

export function printSpeed({ runs, rounds, layout, crowds, crowdRounds, pressMs, pressMainMs }) {
  console.log(
    heading(`Speed: Slow 4G, processor 4 times slower, 390 × 844, medians of ${rounds} rounds`),
  );
  console.log(speedTable(runs));
  for (const line of lateElements({ ...runs, ...crowds })) console.log(line);

  console.log(heading('Held against the vanilla elements of the same round: median (from – to)'));
  console.log(ratioTable(runs));
  console.log(
    `\nA press that opens a step: script and layout ${figure(pressMs)} ms, ` +
      `whole main thread ${figure(pressMainMs)} ms, at the slowest step.`,
  );

  if (layout.length > 0) {
    console.log(heading('Layout: what moves when the elements take over, the whole page in view'));
    console.log(layoutTable(layout));
  }
  if (crowdRounds > 0) {
    console.log(
      heading(`100 of one element, short snippet: no network delay, medians of ${crowdRounds}`),
    );
    console.log(crowdTable(crowds));
  }
}

const speedTable = (runs) =>
  table(
    ['page', ...columns.map(([title]) => title), 'heap over static, KB'],
    Object.entries(runs).map(([name, all]) => {
      const run = medians(all);
      const figures = columns.map(([, key]) => run[key]);
      return [visits[name].name, ...figures, differences(all, runs.static, 'heapKB').median];
    }),
  );

/** An element that waits for the reader to come near is no cheaper: it is paid for later. */
const lateElements = (runs) =>
  Object.entries(runs)
    .filter(([, all]) => all.some(({ late }) => late > 0))
    .map(([name, all]) => {
      const { late, nearMs, aloneScriptMs, aloneMainMs } = medians(all);
      return (
        `${visits[name]?.name ?? name}: ${late} rendered only when scrolled to, in ` +
        `${figure(nearMs)} ms, which all figures include. Until then: script ` +
        `${figure(aloneScriptMs)} ms, main thread ${figure(aloneMainMs)} ms.`
      );
    });

const ratioTable = (runs) =>
  table(
    ['page', 'in the window', 'all four', 'main thread', 'script over vanilla, ms'],
    Object.entries(runs)
      .filter(([name]) => visits[name].sign === 'root')
      .map(([name, all]) => [
        visits[name].name,
        ...['windowMs', 'allMs', 'mainMs'].map(
          (key) => `× ${range(ratios(all, runs.vanilla, key))}`,
        ),
        range(differences(all, runs.vanilla, 'scriptMs')),
      ]),
  );

const range = ({ median, lowest, highest }) =>
  `${figure(median)} (${figure(lowest)} – ${figure(highest)})`;

const layoutTable = (layout) =>
  table(
    ['page', 'window', 'layout shift', 'host moves, px', ...tags.map((tag) => `by ${tag}`)],
    layout.map(({ page, width, layoutShift, moves }) => [
      page.name,
      `${width}`,
      layoutShift,
      furthest(moves),
      ...moves.map((move, index) => move - (moves[index - 1] ?? 0)),
    ]),
  );

const crowdTable = (crowds) =>
  table(
    [
      'element',
      'rendered, ms',
      '× vanilla',
      'main thread, ms',
      '× vanilla',
      'heap over vanilla, KB',
    ],
    tags.map((tag) => {
      const ours = crowds[crowdName('ours', tag)];
      const vanilla = crowds[crowdName('vanilla', tag)];
      const { allMs, mainMs } = medians(ours);
      const times = (key) => range(ratios(ours, vanilla, key));
      const heap = differences(ours, vanilla, 'heapKB').median;
      return [tag, allMs, times('allMs'), mainMs, times('mainMs'), heap];
    }),
  );
