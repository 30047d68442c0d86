/**
 * Types of the elements for templates and editors, from the manifest: `elements.d.ts`, on which the
 * types for each framework in `types/` build, and the files that VS Code and JetBrains read.
 * custom-element-jsx-integration was tried for the first: it takes every event for a CustomEvent.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

export function writeElementTypes(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
  const elements = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
  cpSync('types', join(folder, 'types'), { recursive: true });
  writeFileSync(join(folder, 'types/elements.d.ts'), elementTypes(elements));
  writeEditorData(manifest, folder);
}

function writeEditorData(manifest, outdir) {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const options = { outdir, hideLogs: true };
  generateVsCodeCustomElementData(manifest, { ...options, cssFileName: null });
  generateJetBrainsWebTypes(manifest, { ...options, packageJson: false });
  // The generator takes the name and version from nowhere else than a package.json that it writes.
  const webTypes = join(outdir, 'web-types.json');
  const content = { ...JSON.parse(readFileSync(webTypes, 'utf8')), name, version };
  writeFileSync(webTypes, `${JSON.stringify(content, null, 2)}\n`);
}

const elementTypes = (elements) => `// Written by the build from custom-elements.json.
import type { ${namesOf(elements).join(', ')} } from '../esm/index.js';

/** Each element: its class, what can be set on it as a property or an attribute, and its events. */
export interface Elements {
${elements.map(elementType).join('')}}

/** What listens to an element's events, under the names that a framework has for that. */
export type Listeners<Prefix extends string, Events> = {
  [Name in keyof Events & string as \`\${Prefix}\${Name}\`]?: (event: Events[Name]) => void;
};
`;

const namesOf = (elements) =>
  elements.flatMap(({ name, events = [] }) => [name, ...events.map(({ type }) => type.text)]);

function elementType({ tagName, name, attributes, members, events = [] }) {
  const properties = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const props = [
    ...properties.map((property) => propType(property, `${name}['${property.name}']`)),
    ...attributes
      .filter((attribute) => !properties.some((property) => property.name === attribute.name))
      .map((attribute) => propType(attribute, `${name}['${attribute.fieldName}']`)),
  ];
  const listened = events.map((event) => `      '${event.name}': ${event.type.text};\n`);
  return `  '${tagName}': {
    element: ${name};
    props: {
${props.join('')}    };
    events: {
${listened.join('')}    };
  };
`;
}

/** In a template, a number is often given as text. */
function propType({ name, type, description }, declared) {
  const words = description.replaceAll('\n', '\n       * ');
  const given = type.text === 'number' ? `${declared} | string` : declared;
  return `      /**\n       * ${words}\n       */\n      '${name}'?: ${given};\n`;
}
