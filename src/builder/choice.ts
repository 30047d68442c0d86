import { tags, type Tag } from '../embed/snippet.js';
import type { Attributes } from '../markup/html.js';
import type { Field, Fields } from './fields.js';
import { ways, type WayName } from './way-names.js';

/** What somebody has chosen in the builder. */
export interface Choice {
  way: WayName;
  widgets: readonly Tag[];
  words: 'short' | 'full';
  /** A language of ours; empty for English. */
  lang: string;
  /** A colour of the partner’s own; empty for the theme’s. */
  accent: string;
  shared: Attributes;
  own: Readonly<Record<string, Attributes>>;
}

/** A choice from an address, and the names in it that mean nothing here. */
export interface ReadChoice {
  choice: Choice;
  unknown: string[];
}

export const start: Choice = {
  way: 'script',
  widgets: [tags[0]!],
  words: 'full',
  lang: '',
  accent: '',
  shared: {},
  own: {},
};

/** Reads the choice that an address holds; what it doesn’t know is left out and named. */
export function readChoice(
  query: string,
  fields: Fields,
  languages: readonly string[],
): ReadChoice {
  const choice = {
    ...start,
    shared: { ...start.shared },
    own: {} as Record<string, Record<string, string>>,
  };
  const shared: Record<string, string> = {};
  const unknown: string[] = [];
  for (const [name, value] of new URLSearchParams(query)) {
    const one = <T extends string>(values: readonly T[]): T | undefined =>
      values.find((each) => each === value) ?? void unknown.push(`${name}=${value}`);
    const [tag, attribute] = name.split('.') as [Tag, string | undefined];
    if (name === 'way') choice.way = one(Object.keys(ways) as WayName[]) ?? choice.way;
    else if (name === 'words') choice.words = one(['short', 'full']) ?? choice.words;
    else if (name === 'lang') choice.lang = one(languages) ?? choice.lang;
    else if (name === 'accent' && isColour(value)) choice.accent = value;
    else if (name === 'widgets') {
      const asked = value.split(' ').filter(Boolean);
      choice.widgets = tags.filter((each) => asked.includes(each));
      unknown.push(...asked.filter((each) => !tags.some((known) => known === each)));
    } else if (has(fields.shared, name, value)) shared[name] = value;
    else if (attribute && has(fields.own[tag], attribute, value)) {
      choice.own[tag] = { ...choice.own[tag], [attribute]: value };
    } else unknown.push(`${name}=${value}`);
  }
  return { choice: { ...choice, shared }, unknown };
}

/** The address’s part that holds a choice: nothing of what was there at the start. */
export function writeChoice({ way, widgets, words, lang, accent, shared, own }: Choice): string {
  const query = new URLSearchParams();
  const add = (name: string, value: string, standard = '') => {
    if (value !== standard) query.append(name, value);
  };
  add('way', way, start.way);
  add('widgets', widgets.join(' '), start.widgets.join(' '));
  add('words', words, start.words);
  add('lang', lang);
  add('accent', accent);
  for (const [name, value] of Object.entries(shared)) add(name, value);
  for (const tag of widgets) {
    for (const [name, value] of Object.entries(own[tag] ?? {})) add(`${tag}.${name}`, value);
  }
  return query.toString();
}

/** The attributes of a widget’s tag: those that are not empty. */
export const attributesOf = (tag: Tag, { shared, own }: Choice): Attributes =>
  Object.fromEntries(
    Object.entries({ ...shared, ...own[tag] }).filter(([, value]) => value !== ''),
  );

export const isColour = (value: string): boolean => /^#[\da-f]{6}$/i.test(value);

const has = (fields: readonly Field[] | undefined, name: string, value: string): boolean =>
  fields?.some(
    (field) => field.name === name && (field.kind !== 'choice' || field.values.includes(value)),
  ) ?? false;
