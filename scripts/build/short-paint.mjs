/**
 * A rollup plugin that gives each paint of `src/drawings/paint.ts` a letter, which saves about 190
 * bytes (brotli). A paint is in a `class="…"`, in a style sheet's selector, or alone in a text,
 * and only in drawings and in modules that use them. If its name is elsewhere there, or is a
 * class of anything else, the build stops.
 */
const ours = /\/dist\/esm\//;
const usesPaint = (code, id) =>
  /\/dist\/esm\/drawings\//.test(id) || /from '[./]+\/drawings\//.test(code);

export const shortPaint = {
  name: 'short-paint',
  async transform(code, id) {
    if (!ours.test(id)) return null;
    const { colours, strokes } = await import('../../dist/esm/drawings/paint.js');
    const paints = [...colours, ...strokes];
    if (paints.length > 26) this.error('There are more paints than letters.');
    const word = new RegExp(`(?<![\\w-])(?:${paints.join('|')})(?![\\w-])`, 'g');
    const isPainted = usesPaint(code, id);

    const shorten = (text) =>
      text.replace(word, (paint, at) => {
        const before = text.slice(0, at);
        const isPlaced =
          /class="[^"]*$/.test(before) ||
          (id.endsWith('.styles.js') && before.endsWith('.')) ||
          (isPainted && text === `'${paint}'`);
        if (isPlaced !== isPainted) this.error(`Is “${paint}” a paint in “${text}”?`);
        return isPlaced ? String.fromCharCode(97 + paints.indexOf(paint)) : paint;
      });

    let end = 0;
    let short = '';
    for (const text of textsOf(this.parse(code))) {
      short += code.slice(end, text.start) + shorten(code.slice(text.start, text.end));
      end = text.end;
    }
    return { code: short + code.slice(end), map: null };
  },
};

/** The quoted strings and the pieces of templates in a module, in their order. */
function textsOf(node) {
  const isText = node.type === 'TemplateElement' || typeof node.value === 'string';
  if (isText) return [node];
  const children = Object.values(node).flat();
  const texts = children.filter((child) => typeof child?.type === 'string').flatMap(textsOf);
  return texts.sort((one, other) => one.start - other.start);
}
