import type { MsgFn } from '@lit/localize';
import type { Catalogue } from '../locale/catalogues.js';
import { fine, instead, type Problem, type Reading } from '../values/reading.js';

/** A part of the content: its words, made with `msg`. Some are functions that take a value. */
export type Content = (msg: MsgFn) => unknown;

/** The ids of all messages in some content, found by asking for each of them once. */
export function messageIds(content: readonly Content[]): ReadonlySet<string> {
  const ids = new Set<string>();
  const note = ((_: unknown, { id }: { id: string }) => {
    ids.add(id);
    return '';
  }) as MsgFn;
  for (const each of content) askFor(each(note));
  return ids;
}

function askFor(said: unknown): void {
  if (typeof said === 'function') askFor((said as (value: string) => unknown)(''));
  else if (typeof said === 'object' && said) Object.values(said).forEach(askFor);
}

/** The host's own words that can be used: texts, for messages that the content has. */
export function readMessages(
  given: unknown,
  content: readonly Content[],
): Reading<Catalogue | undefined> {
  if (given === null || given === undefined) return fine(undefined);
  if (typeof given !== 'object') {
    return instead(undefined, 'messages', given, 'not an object', 'using our words');
  }
  const known = messageIds(content);
  const value: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const [id, words] of Object.entries(given as Record<string, unknown>)) {
    const isText = typeof words === 'string' && words.trim() !== '';
    if (known.has(id) && isText) value[id] = words;
    else {
      const problem = known.has(id) ? 'not a text' : 'this widget has no message with this id';
      problems.push([`messages.${id}`, words, problem, 'using our words']);
    }
  }
  return { value, problems };
}
