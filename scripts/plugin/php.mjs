/** English words that WordPress is asked to translate, where it can. */
export class Translatable {
  constructor(english) {
    this.english = english;
  }
}

/** Data as an expression of PHP. */
export function php(value) {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (value instanceof Translatable) return `__( ${php(value.english)}, 'partnership-southwark' )`;
  if (Array.isArray(value)) return `array(${value.map(php).join(', ')})`;
  const entries = Object.entries(value).map(([key, each]) => `${php(key)} => ${php(each)}`);
  return `array(${entries.join(', ')})`;
}
