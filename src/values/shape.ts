import type { Page } from './page.js';
import { safeUrl } from './safe-url.js';

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

/** Copies a value if it has the right shape, or throws a Misfit. `field` is the path to it. */
export type Read<T> = (value: unknown, field: string, page: Page) => T;

type Fields = Readonly<Record<string, Read<unknown>>>;

/** What the fields hold: mapped, so that each field keeps its documentation. */
type Held<F extends Fields> = { [Name in keyof F]: ReturnType<F[Name]> };
type Flat<T> = { [Name in keyof T]: T[Name] };

const fits =
  <T>(test: (value: unknown, page: Page) => boolean, problem: string): Read<T> =>
  (value, field, page) => {
    if (!test(value, page)) throw new Misfit(field, value, problem);
    return value as T;
  };

export const text = fits<string>(
  (value) => typeof value === 'string' && value.trim() !== '',
  'not text',
);

export const address = fits<string>(
  (value, { base }) => safeUrl(value, base) !== undefined,
  'not an http or https address',
);

/** One of the given names; `problem` is what is wrong with any other. */
export const name = <T extends string>(names: readonly T[], problem: string): Read<T> =>
  fits((value) => (names as readonly unknown[]).includes(value), problem);

/** A list of one or more values of the same shape. */
export const list =
  <T>(read: Read<T>, most = Infinity): Read<T[]> =>
  (value, field, page) => {
    if (!Array.isArray(value) || value.length === 0 || value.length > most) {
      const count = most === Infinity ? 'one or more' : `1 to ${most}`;
      throw new Misfit(field, value, `not a list of ${count}`);
    }
    const copy: T[] = [];
    // The page’s scripts may have put another `Array.from` in its place.
    for (let index = 0; index < value.length; index++) {
      const path = `${field}[${index}]`;
      copy[index] = read(valueOf(value, index, path), path, page);
    }
    return copy;
  };

/** An object with fields that must be there, and fields that may be. Others are not copied. */
export const record =
  <Needed extends Fields, Optional extends Fields = Record<never, never>>(
    needed: Needed,
    optional?: Optional,
  ): Read<Flat<Held<Needed> & Partial<Held<Optional>>>> =>
  (value, field, page) => {
    if (typeof value !== 'object' || value === null) {
      throw new Misfit(field, value, 'not an object');
    }
    const copy: Record<string, unknown> = {};
    for (const [each, read] of Object.entries<Read<unknown>>({ ...needed, ...optional })) {
      const path = `${field}.${each}`;
      const held = valueOf(value, each, path);
      if (held !== undefined || each in needed) copy[each] = read(held, path, page);
    }
    return copy as ReturnType<ReturnType<typeof record<Needed, Optional>>>;
  };

/** What a field holds: a getter of the host's may throw anything. */
function valueOf(owner: object, key: string | number, field: string): unknown {
  try {
    return Reflect.get(owner, key);
  } catch {
    throw new Misfit(field, undefined, 'can’t be read');
  }
}
