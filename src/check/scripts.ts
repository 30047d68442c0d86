import type { ReleaseManifest } from '../builder/languages.js';
import {
  folderIn,
  good,
  note,
  problem,
  scriptsIn,
  widgetsIn,
  type CheckedPage,
  type Finding,
} from './page.js';

/** Whether the page’s scripts bring its widgets, and which release they are of. */
export function checkScripts(page: CheckedPage, release: ReleaseManifest): Finding[] {
  const scripts = scriptsIn(page);
  if (widgetsIn(page).length === 0) return [];
  if (scripts.length === 0) {
    if (folderIn(page))
      return [
        note(
          'No tag in the page loads a script of ours. The page names the folder with our files, so one may be merged into another script, which can’t be seen here.',
        ),
      ];
    return [
      problem(
        'There is no script of ours in the page, so readers see the words in the tags only. Either your editor has taken the script away, or the site’s template adds it later, which can’t be seen here.',
      ),
    ];
  }
  return [
    ...scripts.flatMap(checkKind),
    ...missing(
      page,
      scripts.map(({ name }) => name),
    ),
    ...scripts.slice(0, 1).map((script) => checkRelease(script, release)),
    ...(scripts.some(({ url }) => url.origin !== page.address.origin) ? [fromElsewhere] : []),
  ];
}

const fromElsewhere = note(
  'The script comes from another website, as far as can be seen here. Its server has to have the file, and to let this site use it (Access-Control-Allow-Origin). If readers get the words in the tag alone, ask whoever looks after that server.',
);

type Script = ReturnType<typeof scriptsIn>[number];

function checkKind({ element, name }: Script): Finding[] {
  if (name === 'widgets.classic' || element.getAttribute('type') === 'module') return [];
  return [
    problem(
      `The tag of ${name}.js has no type="module", without which it doesn’t run. Put that back, or paste the old-style script, widgets.classic.js.`,
    ),
  ];
}

/** Widgets that none of the scripts brings: a single script brings one. */
function missing(page: CheckedPage, names: readonly string[]): Finding[] {
  if (names.some((name) => name.startsWith('widgets'))) return [];
  return widgetsIn(page)
    .filter(({ localName }) => !names.includes(localName.replace('ps-', '')))
    .map(({ localName }) =>
      problem(
        `No script brings <${localName}>: ${names.map((name) => `${name}.js`).join(' and ')} ${names.length === 1 ? 'doesn’t' : 'don’t'}. Use widgets.js.`,
      ),
    );
}

function checkRelease(
  { element, url, name }: Script,
  { version, files }: ReleaseManifest,
): Finding {
  const [, named] = /\/(\d+\.\d+\.\d+)\/[^/]+$/.exec(url.pathname) ?? [];
  const integrity = element.getAttribute('integrity');
  if (integrity && !named) {
    return files[`${name}.js`]?.integrity === integrity
      ? good(`The script is pinned to release ${version}, which is the newest known here.`)
      : problem(
          `The script is pinned to another release than ${version}. As soon as the file is replaced, it won’t run: copy the new tag from the builder.`,
        );
  }
  if (named === version)
    return good(`The script is that of release ${version}, which is the newest known here.`);
  if (named)
    return note(`The script is that of release ${named}; the newest known here is ${version}.`);
  return good(
    'The script isn’t pinned: the page gets each release when its files are put on the server.',
  );
}
