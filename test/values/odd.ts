/** What a script may hand over in place of a text or a number, by name. */
export const odd: readonly (readonly [name: string, value: unknown])[] = [
  ['an object', {}],
  ['an object without a text of its own', Object.create(null)],
  ['a list', ['3']],
  ['a symbol', Symbol('3')],
  ['a function', () => 3],
  ['a date', new Date(3)],
  ['true', true],
  ['a big integer', 3n],
];
