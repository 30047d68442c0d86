/** The contrast of text in black or white, whichever has more, on a colour: WCAG 2.2’s ratio. */
export function bestContrast(colour: string): { text: 'black' | 'white'; ratio: number } {
  const onWhite = 1.05 / (luminance(colour) + 0.05);
  const onBlack = (luminance(colour) + 0.05) / 0.05;
  return onBlack > onWhite ? { text: 'black', ratio: onBlack } : { text: 'white', ratio: onWhite };
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance, of a colour like `#0b6e6e`. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
