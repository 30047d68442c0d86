type Rgba = [red: number, green: number, blue: number, alpha: number];

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** The 8-bit colours that the browser paints on white for any computed colours. */
export function paintedColors(colors: string[]): Rgba[] {
  context.canvas.width = colors.length;
  context.canvas.height = 1;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, colors.length, 1);
  colors.forEach((color, x) => {
    context.fillStyle = color;
    context.fillRect(x, 0, 1, 1);
  });
  const { data } = context.getImageData(0, 0, colors.length, 1);
  return colors.map((_, x) => [...data.slice(4 * x, 4 * x + 4)] as Rgba);
}

export const paintedColor = (color: string): Rgba => paintedColors([color])[0]!;

/** WCAG 2.2 contrast ratio. */
export function contrast(one: Rgba, other: Rgba): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Rgba): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
