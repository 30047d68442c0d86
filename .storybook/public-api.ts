interface Named {
  name: string;
  description?: string;
}

interface Attribute extends Named {
  type?: { text: string };
  default?: string;
}

interface Declaration {
  tagName?: string;
  members?: Named[];
  attributes?: Attribute[];
  events?: Named[];
  slots?: Named[];
  cssParts?: Named[];
}

interface Manifest {
  modules: { declarations: Declaration[] }[];
}

/** The generated manifest as a table for partners: what they can write, each under a name of its own. */
export function publicApi(manifest: string): Manifest {
  const { modules } = JSON.parse(manifest) as Manifest;
  return {
    modules: modules.map(({ declarations }) => ({ declarations: declarations.map(forPartners) })),
  };
}

/** The events that the elements send. */
export function eventNames(manifest: string): string[] {
  const { modules } = JSON.parse(manifest) as Manifest;
  const declarations = modules.flatMap((module) => module.declarations);
  return declarations.flatMap(({ events = [] }) => events.map(({ name }) => name));
}

function forPartners(declaration: Declaration): Declaration {
  const { attributes = [], slots = [], cssParts = [] } = declaration;
  return {
    ...declaration,
    // Each attribute sets a property: told once, as the attribute.
    members: [],
    attributes: attributes.map(asWritten),
    slots: slots.map((slot) => ({ ...slot, name: `slot="${slot.name}"` })),
    cssParts: cssParts.map((part) => ({ ...part, name: `::part(${part.name})` })),
  };
}

/** In HTML there is no null, and every value is in quotes. */
function asWritten({ type, default: value, ...attribute }: Attribute): Attribute {
  return {
    ...attribute,
    ...(type && { type: { text: type.text.replace(' | null', '') } }),
    ...(value && value !== 'null' && { default: value.replaceAll("'", '') }),
  };
}
