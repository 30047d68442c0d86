import { cardNames } from '../content/priority-cards.js';
import type { Tag } from '../embed/snippet.js';

/** What the builder reads of a Custom Elements Manifest. */
export interface ElementsManifest {
  modules: { declarations?: Declaration[] }[];
}

interface Declaration {
  tagName?: string;
  attributes?: {
    name: string;
    description?: string;
    type?: { text: string };
    inheritedFrom?: object;
  }[];
}

/** One thing to choose, which is an attribute of an element. */
export interface Field {
  name: string;
  label: string;
  hint: string;
  /** `choice`: one of the values; `names`: any of them. */
  kind: 'choice' | 'names' | 'number' | 'text';
  values: readonly string[];
}

/** What can be chosen for all widgets together, and for each of its own. */
export interface Fields {
  shared: Field[];
  own: Partial<Record<Tag, Field[]>>;
}

/** Attributes that take several names; the manifest says of them only that they are a text. */
const names: Record<string, readonly string[]> = { show: cardNames };

/** The form's fields, from what the elements themselves declare. */
export function readFields({ modules }: ElementsManifest): Fields {
  const elements = modules.flatMap(({ declarations = [] }) => declarations);
  const fields: Fields = { shared: [], own: {} };
  for (const { tagName, attributes = [] } of elements) {
    if (!tagName) continue;
    const split = (isShared: boolean) =>
      attributes
        .filter(({ inheritedFrom, type }) => !!inheritedFrom === isShared && !isObject(type?.text))
        .map(readField);
    fields.shared = split(true); // the same for each
    fields.own[tagName as Tag] = split(false);
  }
  return fields;
}

/** What a script gives; as text it would be JSON, which is not for a form. */
const isObject = (type = ''): boolean => /\b[A-Z]/.test(type.replace(/'[^']*'/g, ''));

type Attribute = NonNullable<Declaration['attributes']>[number];

function readField({ name, description = '', type }: Attribute): Field {
  const values =
    names[name] ?? [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, each]) => each!);
  const kind = names[name]
    ? 'names'
    : values.length > 0
      ? 'choice'
      : type?.text === 'number'
        ? 'number'
        : 'text';
  return { name, label: labelOf(name), hint: firstSentence(description), kind, values };
}

const labelOf = (name: string): string =>
  `${name[0]!.toUpperCase()}${name.slice(1)}`
    .replaceAll('-', ' ')
    .replace('Src', 'Film’s address')
    .replace(/lang$/, 'language');

/** The rest of a description is for developers. */
const firstSentence = (description: string): string =>
  (/^[^]*?\.(?=\s|$)/.exec(description)?.[0] ?? description)
    .replace(/\s+/g, ' ')
    .replace(/`/g, '')
    .replace(/'/g, '’');
