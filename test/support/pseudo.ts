/** Made-up languages that show what a translation could break. */

/** Names, which stay as they are in every language. */
export const names = [
  'South East London Integrated Care System',
  'South Southwark PCN',
  'Partnership Southwark',
  'Southwark Partnership',
  'Southwark',
  'Evelyn Akoto',
  'Nancy Küchemann',
  'Tyrone',
  'Grace',
  'Maya',
  'Pearl',
  'Amina',
  'IHL',
  'NHS',
];

const kept = new RegExp(`(\\{\\d+\\}|\\b(?:${names.join('|')})\\b)`);

/** In brackets, accents on all letters, two fifths longer. Names and values stay. */
export const pseudo = (text: string): string => change(text, (name) => name);

/** The same, with letters that run from right to left. */
export const pseudoRtl = (text: string): string =>
  `\u202E${change(text, (name) => `\u2068${name}\u2069`)}\u202C`;

/** Every message of a language, made from the English. */
export const inPseudo = (
  english: Record<string, string>,
  translate: (text: string) => string,
): Record<string, string> =>
  Object.fromEntries(Object.entries(english).map(([id, text]) => [id, translate(text)]));

function change(text: string, keep: (name: string) => string): string {
  // Splitting by a group leaves what matched it at the odd places.
  const parts = text.split(kept).map((part, index) => (index % 2 ? keep(part) : lengthen(part)));
  return `⟦${parts.join('')}⟧`;
}

/** Four fifths of a text are letters: doubling each second one makes it two fifths longer. */
function lengthen(text: string): string {
  let count = 0;
  return text.replace(/\p{L}/gu, (letter) => {
    const accented = `${letter}\u0301`.normalize();
    return count++ % 2 ? accented + accented : accented;
  });
}
