import { tags, type Tag } from '../embed/snippet.js';
import type { Attributes } from '../markup/html.js';
import type { Field, Fields } from './fields.js';
import { textSizes, type TextSizeName } from './text-sizes.js';
import type { WayName } from './way-names.js';

/** What somebody has chosen in the builder. */
export interface Choice {
  way: WayName;
  widgets: readonly Tag[];
  words: 'short' | 'full';
  /** A language of ours; empty for English. */
  lang: string;
  /** A colour of the partner’s own; empty for the theme’s. */
  accent: string;
  /** Whose text the widgets are to go with; empty for that around them. */
  text: TextSizeName | '';
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
  text: '',
  shared: {},
  own: {},
};

/** What can be chosen from beside the fields. */
export interface Offer {
  languages: readonly string[];
  ways: readonly WayName[];
}

/** Reads the choice that an address holds; what it doesn’t know is left out and named. */
export function readChoice(query: string, fields: Fields, { languages, ways }: Offer): ReadChoice {
  const choice = {
    ...start,
    shared: { ...start.shared },
    own: {} as Record<string, Record<string, string>>,
  };
  const shared: Record<string, string> = {};
  const unknown: string[] = [];
  for (const [name, value] of new URLSearchParams(query)) {
    const readField = (list: readonly Field[] | undefined, at: string): string | undefined => {
      const read = readValue(
        list?.find((each) => each.name === at),
        value,
      );
      unknown.push(...read.unknown.map((each) => `${name}=${each}`));
      return read.value;
    };
    const one = <T extends string>(values: readonly T[]): T | undefined =>
      values.find((each) => each === value) ?? void unknown.push(`${name}=${value}`);
    const [tag, attribute] = name.split('.') as [Tag, string | undefined];
    if (name === 'way') choice.way = one(ways) ?? choice.way;
    else if (name === 'words') choice.words = one(['short', 'full']) ?? choice.words;
    else if (name === 'lang') choice.lang = (value === 'en' ? '' : one(languages)) ?? choice.lang;
    else if (name === 'text')
      choice.text = one(Object.keys(textSizes) as TextSizeName[]) ?? choice.text;
    else if (name === 'accent' && isColour(value)) choice.accent = value;
    else if (name === 'widgets') {
      const asked = value.split(' ').filter(Boolean);
      choice.widgets = tags.filter((each) => asked.includes(each));
      unknown.push(...asked.filter((each) => !tags.some((known) => known === each)));
    } else if (attribute) {
      const read = readField(Object.hasOwn(fields.own, tag) ? fields.own[tag] : [], attribute);
      if (read) choice.own[tag] = { ...choice.own[tag], [attribute]: read };
    } else {
      const read = readField(fields.shared, name);
      if (read) shared[name] = read;
    }
  }
  return { choice: { ...choice, shared }, unknown };
}

/** The address’s part that holds a choice: nothing of what was there at the start. */
export function writeChoice({
  way,
  widgets,
  words,
  lang,
  accent,
  text,
  shared,
  own,
}: Choice): string {
  const query = new URLSearchParams();
  const add = (name: string, value: string, standard = '') => {
    if (value !== standard) query.append(name, value);
  };
  add('way', way, start.way);
  add('widgets', widgets.join(' '), start.widgets.join(' '));
  add('words', words, start.words);
  add('lang', lang);
  add('accent', accent);
  add('text', text);
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

/** The words and addresses of somebody’s own in a choice, as against what the form offers to choose from. */
export const contentOf = ({ widgets, own }: Choice, fields: Fields): string[] =>
  widgets.flatMap((tag) =>
    (fields.own[tag] ?? [])
      .filter(({ kind }) => kind === 'text')
      .flatMap(({ name }) => own[tag]?.[name] || []),
  );

export const isColour = (value: string): boolean => /^#[\da-f]{6}$/i.test(value);

/** What a field takes of a value, and what it doesn’t know. */
function readValue(field: Field | undefined, value: string): { value?: string; unknown: string[] } {
  if (!field) return { unknown: [value] };
  if (field.kind === 'choice' && !field.values.includes(value)) return { unknown: [value] };
  if (field.kind !== 'names') return { value, unknown: [] };
  const asked = value.split(/[\s,]+/).filter(Boolean);
  return {
    value: asked.filter((each) => field.values.includes(each)).join(' '),
    unknown: asked.filter((each) => !field.values.includes(each)),
  };
}
