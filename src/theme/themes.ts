/** The ready-made sets of colours; the first is the default. */
export const themes = ['teal', 'blue', 'plum', 'slate'] as const;

export type Theme = (typeof themes)[number];
