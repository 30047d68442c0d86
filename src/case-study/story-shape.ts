import { sceneNames, type Story } from '../content/story.js';
import { safeUrl } from '../shared/safe-url.js';

/** The first field that doesn't fit, and what it should have been. */
export interface Misfit {
  field: string;
  value: unknown;
  problem: string;
}

type Check = (value: unknown, field: string) => Misfit | undefined;

const fits =
  (test: (value: unknown) => boolean, problem: string): Check =>
  (value, field) =>
    test(value) ? undefined : { field, value, problem };

const text = fits((value) => typeof value === 'string' && value.trim() !== '', 'not a text');

const optional =
  (check: Check): Check =>
  (value, field) =>
    value === undefined ? undefined : check(value, field);

const list =
  (check: Check, most = Infinity): Check =>
  (value, field) => {
    if (!Array.isArray(value) || value.length === 0 || value.length > most) {
      const count = most === Infinity ? 'one or more' : `1 to ${most}`;
      return { field, value, problem: `not a list of ${count}` };
    }
    return first(Array.from(value, (item, index) => check(item, `${field}[${index}]`)));
  };

const record =
  (checks: Record<string, Check>): Check =>
  (value, field) => {
    if (typeof value !== 'object' || value === null) {
      return { field, value, problem: 'not an object' };
    }
    const fields = value as Record<string, unknown>;
    return first(
      Object.entries(checks).map(([name, check]) => check(fields[name], `${field}.${name}`)),
    );
  };

const first = (misfits: (Misfit | undefined)[]) => misfits.find(Boolean);

const story = record({
  title: text,
  introduction: text,
  learnMore: optional(
    fits((value) => typeof value === 'string' && !!safeUrl(value), 'not an http or https address'),
  ),
  steps: list(
    record({
      title: text,
      text: list(text, 3),
      scene: optional(
        fits(
          (value) => (sceneNames as readonly unknown[]).includes(value),
          'not the name of a drawing',
        ),
      ),
      drawing: optional(text),
      voice: optional(record({ words: text, who: text })),
      comparison: optional(
        record({
          legend: text,
          apart: text,
          joined: text,
          drawing: optional(record({ apart: text, joined: text })),
          rows: list(record({ what: text, apart: text, joined: text })),
        }),
      ),
    }),
  ),
});

/**
 * A copy of a story, which nobody can change any more, or what doesn't fit its shape; neither for
 * no story at all.
 */
export function readStory(value: unknown): { story: Story | null; misfit?: Misfit | undefined } {
  if (value === null || value === undefined) return { story: null };
  try {
    const copy: unknown = structuredClone(value);
    return { story: copy as Story, misfit: story(copy, 'study') };
  } catch {
    return { story: null, misfit: { field: 'study', value, problem: 'not plain data' } };
  }
}
