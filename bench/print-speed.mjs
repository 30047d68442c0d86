import { tags } from '../dist/esm/embed/snippet.js';
import { speedTargets } from './limits.mjs';
import { crowdPath, names } from './pages.mjs';
import { heading, table, verdicts } from './report.mjs';

export function printSpeed({ speed, layout, crowds, stepMs, languageMs }) {
  console.log(heading('Speed: Slow 4G, processor 4 times slower, 390 × 844, medians of 7'));
  console.log(speedTable(speed));

  console.log(heading('Layout: what moves when the elements take over, the whole page in view'));
  console.log(layoutTable(layout));

  console.log(heading('Targets: full snippet with its style'));
  console.log(verdicts(targets(speed, layout, { stepMs, languageMs })));

  console.log(heading('100 of one element, short snippet: no network delay, medians of 3'));
  console.log(crowdTable(crowds));
}

const speedTable = (speed) =>
  table(
    [
      'page',
      'words, ms',
      'rendered, ms',
      'layout shift',
      'script, ms',
      'without microtasks',
      'longest task over 50 ms',
      'heap over static, KB',
    ],
    Object.entries(speed).map(([name, run]) => [
      names[name],
      run.wordsMs,
      run.renderedMs,
      run.layoutShift,
      run.scriptMs,
      run.scriptDurationMs,
      run.longTaskMs || 'none',
      run.heapKB - speed.static.heapKB,
    ]),
  );

const layoutTable = (layout) =>
  table(
    ['page', 'window', 'layout shift', 'host moves, px', ...tags.map((tag) => `by ${tag}`)],
    layout.map(({ name, width, layoutShift, moves }) => [
      names[name],
      `${width}`,
      layoutShift,
      furthest(moves),
      ...moves.map((move, index) => move - (moves[index - 1] ?? 0)),
    ]),
  );

const furthest = (moves) => Math.max(...moves.map(Math.abs));

function targets({ static: words, vanilla, full }, layout, { stepMs, languageMs }) {
  const limits = speedTargets;
  const moved = layout.filter(({ name }) => name === 'full');
  return [
    {
      what: 'rendered, times static HTML’s first paint',
      value: full.renderedMs / words.wordsMs,
      limit: limits.timesStaticPaint,
    },
    {
      what: 'rendered, times the vanilla elements’',
      value: full.renderedMs / vanilla.renderedMs,
      limit: limits.timesVanillaRendering,
    },
    { what: 'layout shift, 390 × 844', value: full.layoutShift, limit: limits.layoutShift },
    ...moved.flatMap(({ width, layoutShift, moves }) => [
      {
        what: `layout shift, whole page at ${width}`,
        value: layoutShift,
        limit: limits.layoutShift,
      },
      { what: `host moves, px, at ${width}`, value: furthest(moves), limit: limits.hostMovesPx },
    ]),
    { what: 'script, ms', value: full.scriptMs, limit: limits.scriptMs },
    { what: 'opening a step, ms', value: stepMs, limit: limits.stepMs },
    { what: 'changing the language, ms', value: languageMs, limit: limits.languageMs },
    { what: 'longest task, ms', value: full.longTaskMs, limit: limits.longTaskMs },
    {
      what: 'heap over static, KB',
      value: full.heapKB - words.heapKB,
      limit: limits.heapKB,
    },
  ];
}

const crowdTable = (crowds) =>
  table(
    ['element', 'rendered, ms', 'vanilla', 'script, ms', 'vanilla', 'heap, KB', 'vanilla'],
    tags.map((tag) => {
      const ours = crowds[crowdPath('ours', tag)];
      const vanilla = crowds[crowdPath('vanilla', tag)];
      const pair = (key) => [ours[key], vanilla[key]];
      return [tag, ...pair('renderedMs'), ...pair('scriptMs'), ...pair('heapKB')];
    }),
  );
