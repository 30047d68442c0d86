import type { ReleaseManifest } from '../builder/languages.js';
import { tags } from '../embed/snippet.js';
import { nearestLanguage } from '../locale/nearest-language.js';
import { ourLanguage } from '../locale/our-language.js';
import { readHeadingLevel } from '../values/read-number.js';
import { good, note, problem, widgetsIn, type CheckedPage, type Finding } from './page.js';

/** Whether each widget’s heading follows from those before it. */
export function checkHeadings(page: CheckedPage): Finding[] {
  const all = [...page.document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  return widgetsIn(page).flatMap((widget) => {
    if (widget.querySelector('[slot="heading"]')) return [];
    const isBefore = (heading: Element) =>
      !widget.contains(heading) &&
      !!(heading.compareDocumentPosition(widget) & heading.DOCUMENT_POSITION_FOLLOWING);
    const [before] = all.filter((each) => isBefore(each) && !each.closest(inWidget)).reverse();
    if (!before) return [];
    const level = readHeadingLevel(widget.getAttribute('heading-level')).value;
    const last = Number(before.localName[1]);
    if (level <= last + 1) return [];
    return [
      problem(
        `<${widget.localName}> begins at heading level ${level}, and the heading before it (“${before.textContent.trim()}”) has level ${last}: no level may be left out. Set heading-level="${Math.max(last + 1, 2)}".`,
      ),
    ];
  });
}

const inWidget = tags.join();

/** Which language each widget speaks. */
export function checkLanguages(page: CheckedPage, { languages }: ReleaseManifest): Finding[] {
  const findings = widgetsIn(page).map((widget) => {
    const { lang } = nearestLanguage(widget);
    const name = `<${widget.localName}>`;
    if (!lang) {
      return note(
        `Nothing says which language the page is in, so ${name} speaks English. Put lang="en" or another language on <html>.`,
      );
    }
    const ours = ourLanguage(lang);
    if (ours === undefined)
      return note(`We don’t have the language “${lang}”, so ${name} speaks English.`);
    const found = languages.find(({ tag }) => tag === ours);
    if (!found) return good(`${name} speaks English.`);
    const isDraft = found.status === 'draft' ? ', as a draft, and says so' : '';
    return good(`${name} speaks ${found.english}${isDraft}.`);
  });
  return findings;
}
