import { setTimeout as wait } from 'node:timers/promises';

/** Waits until `look` gives something, and gives that; what throws isn’t there yet. */
export async function until(look, seconds = 30) {
  let cause;
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await wait(50)) {
    try {
      const found = await look();
      if (found) return found;
    } catch (error) {
      cause = error;
    }
  }
  throw new Error(`Not so in ${seconds} s: ${look}`, { cause });
}
