import { tags } from '../embed/snippet.js';
import { pageInside } from '../shared/page-inside.js';
import { note, problem, widgetsIn, type CheckedPage, type Finding } from './page.js';

/** A tag or a shortcode of ours that is text, and a rule of our style. */
const asTag = new RegExp(`<(${tags.join('|')})\\b`);
const asShortcode = new RegExp(`\\[(${tags.join('|')})\\b`);
const asRule = new RegExp(`(${tags.join('|')})[^{};]{0,200}\\{[^{}]*:`);

/** What an editor has taken away, or made of what was pasted. */
export function checkWords(page: CheckedPage): Finding[] {
  const text = visibleText(page.document.body);
  return [
    ...(asTag.test(text)
      ? [
          problem(
            'Readers see our code as text. Paste it where your system takes HTML, not into a text.',
          ),
        ]
      : []),
    ...(asShortcode.test(text)
      ? [
          problem(
            'Readers see a shortcode as text: the WordPress plug-in isn’t installed there, or isn’t active.',
          ),
        ]
      : []),
    ...(asRule.test(text)
      ? [
          problem(
            'Readers see lines of a style sheet, since your editor has taken the <style> away from around them. Paste the code that the builder gives, whose style is a file.',
          ),
        ]
      : []),
    ...widgetsIn(page).flatMap((widget) => [...checkTag(widget), ...checkInside(widget)]),
  ];
}

function checkTag(widget: Element): Finding[] {
  const inside = pageInside(widget);
  return inside
    ? [
        problem(
          `<${widget.localName}> is never closed: the page’s <${inside.localName}> is inside it. Write <${widget.localName}></${widget.localName}>.`,
        ),
      ]
    : [];
}

const checkInside = (widget: Element): Finding[] =>
  widget.textContent.trim()
    ? []
    : [
        note(
          `<${widget.localName}> has no words in its tag: readers see nothing until the script has run, and search engines may not either.`,
        ),
      ];

/** What is on the page as text: not scripts, styles or examples of code. */
function visibleText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll('script, style, template, code, pre, textarea'))
    each.remove();
  return copy.textContent;
}
