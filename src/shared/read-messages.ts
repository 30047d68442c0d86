import type { MsgFn } from '@lit/localize';
import type { Catalogue } from '../locale/catalogues.js';
import { fromJson, unreadable } from '../values/from-json.js';
import { fine, instead, type Reading } from '../values/reading.js';

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
  const none = (problem: string) =>
    instead(undefined, 'messages', given, problem, 'using our words');
  try {
    const messages = fromJson(given);
    if (messages === null) return fine(undefined);
    return typeof messages === 'object' ? chooseFrom(messages, content) : none('not an object');
  } catch {
    return none(unreadable(given));
  }
}

function chooseFrom(messages: object, content: readonly Content[]): Reading<Catalogue> {
  const known = messageIds(content);
  const value: Record<string, string> = {};
  const bad: string[] = [];
  for (const [id, words] of Object.entries(messages as Record<string, unknown>)) {
    if (known.has(id) && typeof words === 'string' && words.trim()) value[id] = words;
    else bad.push(id);
  }
  if (bad.length === 0) return fine(value);
  const problem = 'not ids of this widget’s messages, or not texts';
  return instead(value, 'messages', bad.join(', '), problem, 'using our words');
}
