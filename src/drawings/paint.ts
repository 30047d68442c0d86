/**
 * The classes that give a drawing its colours; `drawings.styles.ts` has a rule for each. In the
 * scripts of a release each is one letter: `scripts/build/short-paint.mjs` sees to that.
 */
export const colours = [
  /* What is around the people in a scene, and navy: these have a dark shade too. */
  'backdrop', // a wall, the sky
  'distance', // what lies behind: hills, a skyline; also a rug
  'ground', // a floor, a pavement
  'navy',
  /* Colours of things. */
  'paper',
  'leaf',
  'glass',
  'teal',
  'coral',
  'ochre',
  'plum',
  'accent', // the partner’s own
  'ink', // faces, shoes, dark hair
  'grey',
  /* Colours of skin, from dark to light; also of wood and brick. */
  'umber',
  'sienna',
  'tan',
  'peach',
] as const;

/** These turn a shape into a stroke of its colour. */
export const strokes = [
  'line', // thin
  'limb', // as thick as a leg, or a hand
  'arm', // a little thinner, and a shade darker
] as const;

export type Colour = (typeof colours)[number];
