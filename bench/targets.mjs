import { tags } from '../dist/esm/embed/snippet.js';
import { speedTargets as limits } from './limits.mjs';
import { crowdName, visits } from './pages.mjs';
import { differences, median, ratios } from './spread.mjs';

export const furthest = (moves) => Math.max(...moves.map(Math.abs));

/** Each target’s figure: of times and ratios, the median of all rounds. */
export function speedResults({ runs, layout, crowds, pressMs, languageMs, mountsKB, builderMs }) {
  const { static: words, vanilla, full } = runs;
  const times = (key) => ratios(full, vanilla, key).median;
  const result = (what, value, key) => ({ what, value, limit: limits[key] });
  return [
    result(
      'script over the vanilla elements’, ms',
      differences(full, vanilla, 'scriptMs').median,
      'scriptOverVanillaMs',
    ),
    result('main thread, times the vanilla elements’', times('mainMs'), 'timesVanillaMain'),
    result(
      'longest task after the words, ms',
      median(full.map((run) => run.longestMs)),
      'longestTaskMs',
    ),
    result('in the window, times the vanilla elements’', times('windowMs'), 'timesVanillaWindow'),
    result('all four, times the vanilla elements’', times('allMs'), 'timesVanillaAll'),
    result('heap over static, KB', differences(full, words, 'heapKB').median, 'heapOverStaticKB'),
    ...standing('390 × 844', full),
    ...layout
      .filter(({ page }) => page === visits.full)
      .flatMap((run) => standing(`whole page at ${run.width}`, [run])),
    ...crowdResults(),
    result('opening a step by a press, script and layout, ms', pressMs, 'pressMs'),
    result('changing the language, script, ms', languageMs, 'languageMs'),
    result('kept of 1,000 widgets shown and removed, KB', mountsKB, 'mountsKB'),
    result('the builder usable after its script has come, ms', builderMs, 'builderMs'),
  ];

  function crowdResults() {
    return tags
      .map((tag) => [tag, crowds[crowdName('ours', tag)], crowds[crowdName('vanilla', tag)]])
      .filter(([, ours]) => ours.length > 0) // a quick run has none
      .map(([tag, ours, plain]) =>
        result(
          `100 ${tag} rendered, times the vanilla elements’`,
          ratios(ours, plain, 'allMs').median,
          'timesVanillaCrowd',
        ),
      );
  }

  function standing(where, all) {
    const shift = Math.max(...all.map(({ layoutShift }) => layoutShift));
    const moves = Math.max(...all.map(({ moves }) => furthest(moves)));
    return [
      result(`layout shift, ${where}`, shift, 'layoutShift'),
      result(`host moves, px, ${where}`, moves, 'hostMovesPx'),
    ];
  }
}
