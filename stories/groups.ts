/** The files that a widget's stories are in, in the order of the sidebar. */
export const groups = [
  'playground',
  'states',
  'your-own-content',
  'surroundings',
  'stress-tests',
] as const;
