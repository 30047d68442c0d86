/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio, of two colours like `#0b6e6e`. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** The contrast of text in black or white, whichever has more, on a colour. */
export function bestContrast(colour: string): { text: 'black' | 'white'; ratio: number } {
  const black = contrast(colour, '#000000');
  const white = contrast(colour, '#ffffff');
  return black > white ? { text: 'black', ratio: black } : { text: 'white', ratio: white };
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance, of a colour like `#0b6e6e`. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
