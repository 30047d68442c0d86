import { existsSync, readFileSync } from 'node:fs';

/** A mutation's file, as it is and with the change made: in the one place that it can mean. */
export function make({ what, file, from, to }) {
  const original = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const times = original.split(from).length - 1;
  if (times !== 1) {
    throw new Error(
      `“${what}” can’t be made: “${from}” stands ${times} times in ${file}, not once`,
    );
  }
  return { original, changed: original.replace(from, () => to) };
}
