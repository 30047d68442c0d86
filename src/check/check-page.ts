import type { ReleaseManifest } from '../builder/languages.js';
import { widgets } from '../embed/widgets.js';
import { checkAttributes } from './attributes.js';
import { checkFrames } from './frames.js';
import {
  folderIn,
  good,
  problem,
  scriptsIn,
  widgetsIn,
  type CheckedPage,
  type Finding,
} from './page.js';
import { checkHeadings, checkLanguages } from './places.js';
import { checkPolicies } from './policies.js';
import { checkScripts } from './scripts.js';
import { checkWords } from './words.js';

/** Whether a page shows our widgets as it should: what is there, and what to mend. */
export function checkPage(page: CheckedPage, release: ReleaseManifest): Finding[] {
  const frames = checkFrames(page);
  const found = widgets.filter(({ tag }) => page.document.querySelector(tag));
  const names = found.map(({ name }) => name).join(', ');
  const count = widgetsIn(page).length;
  const nothing =
    'There is no widget of ours in this page, nor a frame with one. If you have pasted one, your editor has taken it away: choose another way in the builder.';
  const findings = [
    ...(count > 0
      ? [good(`The page has ${count === 1 ? 'a widget' : `${count} widgets`}: ${names}.`)]
      : []),
    ...(count === 0 && frames.length === 0 ? [problem(nothing)] : frames),
    ...checkScripts(page, release),
    ...checkPolicies(page),
    ...checkWords(page),
    ...checkHeadings(page),
    ...checkAttributes(page),
    ...(scriptsIn(page).length > 0 || folderIn(page) ? checkLanguages(page, release) : []),
  ];
  return [...new Map(findings.map((each) => [each.text, each])).values()];
}
