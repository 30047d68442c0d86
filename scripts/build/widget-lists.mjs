/**
 * Where code has to name every widget, it is written here from the one list, src/widgets.json:
 * a widget is a folder of its name there, with `index.ts`, `define.ts` and `description.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const note = '// Written by the build from widgets.json: change that instead.\n';

/** The widgets' folders, in the order of the partnership's page. */
export const widgetFolders = (src = 'src') =>
  Object.keys(JSON.parse(readFileSync(join(src, 'widgets.json'), 'utf8')));

/** The modules that name every widget, by path. */
function modules(folders) {
  const each = (write) => folders.map(write).join('');
  return {
    'define.ts': `${note}/** Registers every element: the entry of dist/widgets.js. */
${each((folder) => `import './${folder}/define.js';\n`)}`,
    'index.ts': `${note}/** The classes, events and types, without side effects: define.js registers the elements. */
${each((folder) => `export * from './${folder}/index.js';\n`)}export type { Theme } from './theme/themes.js';
export type { Messages } from './shared/widget.js';
`,
    'embed/widgets.ts': `${note}${each(
      (folder) =>
        `import { description as ${camel(folder)} } from '../${folder}/description.js';\n`,
    )}
/** What is said of every widget, in the order of the partnership's page. */
export const widgets = [${folders.map(camel).join(', ')}] as const;
`,
  };
}

const camel = (folder) => folder.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** The modules that are not as the list has them. */
export const outdatedLists = (src = 'src') =>
  Object.entries(modules(widgetFolders(src)))
    .map(([path, text]) => [join(src, path), text])
    .filter(([path, text]) => read(path) !== text);

export function writeWidgetLists(src = 'src') {
  for (const [path, text] of outdatedLists(src)) writeFileSync(path, text);
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
