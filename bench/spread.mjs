/** The middle of some figures: between the two in the middle, where they are even in number. */
export function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const last = sorted.length - 1;
  return (sorted[Math.floor(last / 2)] + sorted[Math.ceil(last / 2)]) / 2;
}

/** Of every figure of some runs; where things stand (`moves`) is an array, and the same in each. */
export const medians = (runs) =>
  Object.fromEntries(
    Object.keys(runs[0]).map((key) => {
      const values = runs.map((run) => run[key]);
      return [key, typeof values[0] === 'number' ? median(values) : values[0]];
    }),
  );

/** The median of some figures, and how far they lie apart. */
export const spread = (values) => ({
  median: median(values),
  lowest: Math.min(...values),
  highest: Math.max(...values),
});

/** One run to another of the same round, which had the same machine in the same mood. */
export const ratios = (runs, others, key) =>
  spread(runs.map((run, round) => run[key] / others[round][key]));

export const differences = (runs, others, key) =>
  spread(runs.map((run, round) => run[key] - others[round][key]));
