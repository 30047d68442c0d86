/** Windows as real ones have them: what depends on the window's width, not the column's, follows. */
const widths = [320, 390, 768, 1024, 1280, 1600];

export const viewports = Object.fromEntries(
  widths.map((width) => [
    `w${width}`,
    {
      name: `${width.toLocaleString('en-GB')} px window`,
      styles: { width: `${width}px`, height: `${width < 700 ? 700 : 900}px` },
      type: width < 700 ? 'mobile' : width < 1000 ? 'tablet' : 'desktop',
    },
  ]),
);
