const name = String.raw`\p{Nd}*\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\p{Nd}]|['’.&/@-](?=[\p{Script=Latin}\p{Nd}])|[ &]+(?=\p{Script=Latin}))*`;
const number = String.raw`[+−£€$]?\p{Nd}+(?:[ .,:/]\p{Nd}+)*%?`;
const value = String.raw`\{\d+\}`;
const foreign = new RegExp(`${value}|${name}|${number}`, 'gu');

/**
 * Text that runs from right to left, with each name in Latin letters, number and value to come
 * marked as a piece of its own (U+2068 … U+2069): without, neighbours would be put in the wrong
 * order and their punctuation on the wrong side.
 */
export const isolateForeign = (text) => text.replace(foreign, '\u2068$&\u2069');
