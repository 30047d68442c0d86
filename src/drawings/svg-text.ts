import { svg, type SVGTemplateResult } from 'lit';

/**
 * Markup of a drawing, as text, which is put together before Lit sees it. Only for what we write
 * ourselves: nothing is escaped.
 */
export const svgText = (
  { raw }: TemplateStringsArray,
  ...parts: readonly (string | number)[]
): string => String.raw({ raw }, ...parts);

const templates = new Map<string, TemplateStringsArray>();

/** A whole drawing as one template without holes: read once, and copied in one go. */
export function drawing(markup: string): SVGTemplateResult {
  const strings = templates.get(markup) ?? Object.assign([markup], { raw: [markup] });
  templates.set(markup, strings);
  return svg(strings);
}
