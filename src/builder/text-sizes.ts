interface TextSize {
  label: string;
  /** The size that the widgets need there, in CSS. */
  size: string;
  /** Where the site’s own text has it, if not everywhere. */
  media?: string;
}

/**
 * Sites whose paragraphs have another size than the page around them, which is what a widget goes
 * by. Bootstrap’s and most other styles need nothing.
 */
export const textSizes = {
  nhsuk: {
    label: 'NHS.UK’s or GOV.UK’s styles (19 px)',
    size: '1.1875rem',
    media: '(min-width: 40.0625em)',
  },
  'small-root': { label: 'Styles in which 1rem is 10 px', size: '1.6rem' },
} as const satisfies Record<string, TextSize>;

export type TextSizeName = keyof typeof textSizes;

/** The rule for a site’s own style sheet. */
export function textSizeRule(selector: string, name: TextSizeName): string {
  const { size, media }: TextSize = textSizes[name];
  const rule = `${selector} {\n  font-size: ${size};\n}`;
  return media ? `@media ${media} {\n${rule.replace(/^/gm, '  ')}\n}` : rule;
}
