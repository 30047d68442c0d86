import { sceneNames, type Story, type StoryStep } from '../content/story.js';
import { safeUrl } from '../shared/safe-url.js';

/** A field that doesn't fit, and what it should have been. */
export class Misfit extends Error {
  constructor(
    readonly field: string,
    readonly value: unknown,
    readonly problem: string,
  ) {
    super(problem);
  }
}

/** Copies a value of the shape, or throws the misfit. */
type Read = (value: unknown, field: string) => unknown;

const fits =
  (test: (value: unknown) => boolean, problem: string): Read =>
  (value, field) => {
    if (!test(value)) throw new Misfit(field, value, problem);
    return value;
  };

const text = fits((value) => typeof value === 'string' && value.trim() !== '', 'not a text');
const address = fits(
  (value) => typeof value === 'string' && !!safeUrl(value),
  'not an http or https address',
);
const drawing = fits(
  (value) => (sceneNames as readonly unknown[]).includes(value),
  'not the name of a drawing',
);

const optional =
  (read: Read): Read =>
  (value, field) =>
    value === undefined ? undefined : read(value, field);

const list =
  (read: Read, most = Infinity): Read =>
  (value, field) => {
    if (!Array.isArray(value) || value.length === 0 || value.length > most) {
      const count = most === Infinity ? 'one or more' : `1 to ${most}`;
      throw new Misfit(field, value, `not a list of ${count}`);
    }
    return Array.from({ length: value.length }, (_, index) => {
      const path = `${field}[${index}]`;
      return read(valueOf(value, index, path), path);
    });
  };

const record =
  (fields: Record<string, Read>): Read =>
  (value, field) => {
    if (typeof value !== 'object' || value === null) {
      throw new Misfit(field, value, 'not an object');
    }
    return Object.fromEntries(
      Object.entries(fields).map(([name, read]) => {
        const path = `${field}.${name}`;
        return [name, read(valueOf(value, name, path), path)];
      }),
    );
  };

/** A getter of the host's may throw anything. */
function valueOf(owner: object, name: string | number, field: string): unknown {
  try {
    return Reflect.get(owner, name);
  } catch {
    throw new Misfit(field, undefined, 'can’t be read');
  }
}

const step = record({
  title: text,
  text: list(text, 3),
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
  scene: optional(drawing),
});

const story = record({
  title: text,
  by: optional(text),
  introduction: text,
  learnMore: optional(address),
  steps: list((value, field) => {
    const copy = step(value, field) as StoryStep;
    if (copy.scene) text(copy.drawing, `${field}.drawing`); // nothing is said by a drawing alone
    return copy;
  }),
});

/**
 * A copy of a story, which nobody can change any more, or what doesn't fit its shape; neither for
 * no story at all.
 */
export function readStory(value: unknown): { story: Story | null; misfit?: Misfit } {
  if (value === null || value === undefined) return { story: null };
  try {
    return { story: story(value, 'study') as Story };
  } catch (error) {
    const unreadable = new Misfit('study', value, 'can’t be read');
    return { story: null, misfit: error instanceof Misfit ? error : unreadable };
  }
}
