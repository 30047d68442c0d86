import type { MsgFn } from '@lit/localize';

/** A part of what a widget says; some of it are functions of values that come later. */
export type Words = (msg: MsgFn) => unknown;

/** The ids of all messages in some words, found by asking for each of them once. */
export function messageIds(words: readonly Words[]): ReadonlySet<string> {
  const ids = new Set<string>();
  const note = ((_: unknown, { id }: { id: string }) => {
    ids.add(id);
    return '';
  }) as MsgFn;
  for (const each of words) askFor(each(note));
  return ids;
}

function askFor(words: unknown): void {
  if (typeof words === 'function') askFor((words as (value: string) => unknown)(''));
  else if (typeof words === 'object' && words) Object.values(words).forEach(askFor);
}
