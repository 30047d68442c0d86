/** The four elements, in the order of the partnership's page. */
export const tags = [
  'ps-vision-statement',
  'ps-priority-cards',
  'ps-welcome-video',
  'ps-case-study',
] as const;

export type Tag = (typeof tags)[number];
