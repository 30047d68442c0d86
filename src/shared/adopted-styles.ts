import type { CSSResult, CSSResultOrNative } from 'lit';

/** Sheets belong to the document they were made in: another one, be it a pop-out, needs its own. */
export function adoptStyles(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  const { defaultView } = root.ownerDocument;
  if (!defaultView) return;
  // Ours are all written with `css`.
  root.adoptedStyleSheets = (styles as CSSResult[]).map(({ cssText }) => {
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
