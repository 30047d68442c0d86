/**
 * A rollup plugin that writes `static { this.name = value }`, as TypeScript does, as a static field:
 * Safari knows static blocks only from 16.4 on. That says the same, since no class above has a
 * setter of the name. Any other static block stops the build.
 */
export const staticFields = {
  name: 'static-fields',
  transform(code) {
    if (!code.includes('static {')) return null;
    let end = 0;
    let written = '';
    for (const block of blocksIn(this.parse(code))) {
      const { expression } = block.body.length === 1 ? block.body[0] : {};
      const { left, right } = expression ?? {};
      if (left?.object?.type !== 'ThisExpression')
        this.error('There is a static block.', block.start);
      const value = code.slice(right.start, right.end);
      written += `${code.slice(end, block.start)}static ${left.property.name} = ${value};`;
      end = block.end;
    }
    return { code: written + code.slice(end), map: null };
  },
};

/** The static blocks of a module’s classes, in their order. */
function blocksIn(node) {
  if (node.type === 'StaticBlock') return [node];
  const children = Object.values(node).flat();
  return children.filter((child) => typeof child?.type === 'string').flatMap(blocksIn);
}
