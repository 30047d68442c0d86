/** Columns as text: the first to the left, figures to the right. */
export function table(headings, rows) {
  const lines = [headings, ...rows].map((row) => row.map(figure));
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
        )
        .join('  '),
    )
    .join('\n');
}

/** One line for each limit: what it is, its figure, its limit, and whether it holds. */
export const verdicts = (results) =>
  table(
    ['target', 'figure', 'limit', ''],
    results.map(({ what, value, limit }) => [
      what,
      value,
      limit,
      isMet({ value, limit }) ? 'met' : 'NOT MET',
    ]),
  );

export const isMet = ({ value, limit }) => value <= limit;

/** Whole numbers from a hundred, and no more digits below than a reader can use. */
export function figure(value) {
  if (typeof value !== 'number') return value ?? '';
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 3;
  return (+value.toFixed(digits)).toLocaleString('en-GB', { maximumFractionDigits: 3 });
}

export const heading = (words) => `\n${words}\n${'='.repeat(words.length)}`;
