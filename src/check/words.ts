import { note, problem, widgetsIn, type CheckedPage, type Finding } from './page.js';

/** What an editor has taken away, or made of what was pasted. */
export function checkWords(page: CheckedPage): Finding[] {
  const text = visibleText(page.document.body);
  return [
    ...(/<ps-[a-z-]+/.test(text)
      ? [
          problem(
            'Readers see our code as text. Paste it where your system takes HTML, not into a text.',
          ),
        ]
      : []),
    ...(/ps-[a-z-]+[^{}]*\{[^{}]*:/.test(text)
      ? [
          problem(
            'Readers see lines of a style sheet, since your editor has taken the <style> away from around them. Paste the code that the builder gives, whose style is a file.',
          ),
        ]
      : []),
    ...widgetsIn(page).flatMap((widget) => [...checkTag(widget), ...checkInside(widget)]),
  ];
}

/** HTML has no `<ps-… />`: what follows one is inside it. */
function checkTag(widget: Element): Finding[] {
  const inside = widget.querySelector('main, header, footer, nav, form, h1, [class*="footer"]');
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
