/** The widgets as they are printed, on screen: the rules for paper hold, those for screens don't. */

const asWritten = new WeakMap<CSSMediaRule, string>();

/** Turns the rules of all sheets: those of the page, and those that our widgets share. */
export function showOnPaper(isPaper: boolean, widgets: Iterable<Element> = []): void {
  const own = [...widgets].flatMap(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets ?? []);
  if (isPaper) window.dispatchEvent(new Event('beforeprint'));
  for (const sheet of new Set([...document.adoptedStyleSheets, ...own])) turn(sheet, isPaper);
}

function turn({ cssRules }: { cssRules: CSSRuleList }, isPaper: boolean): void {
  for (const rule of cssRules) {
    if (rule instanceof CSSMediaRule) {
      const written = asWritten.get(rule) ?? rule.media.mediaText;
      asWritten.set(rule, written);
      rule.media.mediaText = isPaper ? onPaper(written) : written;
    }
    if ('cssRules' in rule) turn(rule as CSSGroupingRule, isPaper);
  }
}

/** What a condition says of paper, said of any medium. */
const onPaper = (condition: string): string =>
  condition.replace(/\bscreen\b/g, 'speech').replace(/\bprint\b/g, 'all');
