/**
 * A rollup plugin that empties the words and the drawings, so that what is left to count is code
 * and styles. Words: the text given to `msg()`, in whatever module; a message's id counts as code.
 * Drawings: every text and number in the modules below (shapes, places, and the colours they are
 * painted in); their functions count as code.
 */
const drawings = /\/dist\/esm\/(drawings|case-study\/scenes)\/|\/(icons|poster)\.js$/;

export const withoutWords = {
  name: 'without-words',
  transform(code, id) {
    const counts = drawings.test(id) ? isDrawing : isWords;
    const texts = [];
    visit(this.parse(code), [], (node, parents) => {
      if (isText(node) && counts(node, parents)) texts.push(node);
    });
    texts.sort((one, other) => other.start - one.start);
    return { code: texts.reduce(empty, code), map: null };
  },
};

/** A quoted string, a number, or a piece of a template between two of its `${…}`. */
const isText = ({ type, value }) =>
  type === 'TemplateElement' ||
  (type === 'Literal' && (typeof value === 'string' || typeof value === 'number'));

const isDrawing = (text, parents) => !parents.some(({ type }) => type === 'ImportDeclaration');

function isWords(text, parents) {
  const call = parents.findIndex(({ callee }) => callee?.name === 'msg');
  return call >= 0 && parents[call].arguments[0] === (parents[call + 1] ?? text);
}

const empty = (code, { type, value, start, end }) => {
  const rest = { string: `''`, number: '0' }[typeof value] ?? '';
  return code.slice(0, start) + (type === 'Literal' ? rest : '') + code.slice(end);
};

/** Every node, with the nodes around it, outermost first. */
function visit(node, parents, use) {
  use(node, parents);
  for (const child of Object.values(node).flat()) {
    if (typeof child?.type === 'string') visit(child, [...parents, node], use);
  }
}
