import { ESLintUtils } from '@typescript-eslint/utils';

/**
 * Keeps nodes out of Chai, which prints one that it finds wrong with all that hangs on it, until
 * the whole test file times out. Reports what `expect` or `assert` is given, or compares with, if
 * its type is a node, perhaps null, or a list of nodes; and what has focus, in whatever form.
 */
export const noNodeAssertion = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      node: 'A failure would print this node, and hang: use test/support/nodes.ts, or compare a text.',
      focus: 'A failure would not say what has focus: use expectFocus or expectNone.',
    },
  },
  defaultOptions: [],
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    const checker = services.program.getTypeChecker();

    /** A node, or a list of them, or one of these among others. */
    function isOfNodes(type, depth = 0) {
      // A type parameter counts as what it extends.
      const known = checker.getBaseConstraintOfType(type) ?? type;
      if (known.isUnion()) return known.types.some((part) => isOfNodes(part, depth));
      const item = depth === 0 && known.getNumberIndexType();
      if (item && isOfNodes(item, 1)) return true;
      return ['nodeType', 'ownerDocument'].every((name) => known.getProperty(name));
    }

    /** Chai takes anything, so `querySelector` promises it anything: its declaration knows better. */
    function declaredType(node) {
      if (node.type !== 'CallExpression') return undefined;
      const call = services.esTreeNodeToTSNodeMap.get(node);
      const declaration = checker.getResolvedSignature(call)?.declaration;
      return declaration && checker.getSignatureFromDeclaration(declaration)?.getReturnType();
    }

    function problem(node) {
      if (/\bactiveElement\b/.test(context.sourceCode.getText(node))) return 'focus';
      const types = [services.getTypeAtLocation(node), declaredType(node)];
      return types.some((type) => type && isOfNodes(type)) && 'node';
    }

    return {
      CallExpression({ callee, arguments: values }) {
        if (!isAssertion(callee)) return;
        for (const node of values) {
          const messageId = problem(node);
          if (messageId) context.report({ node, messageId });
        }
      },
    };
  },
});

/** `expect(…)`, `assert(…)`, and every call in a chain that begins with one of them. */
function isAssertion(callee) {
  if (callee.type === 'MemberExpression') return isAssertion(callee.object);
  if (callee.type === 'CallExpression') return isAssertion(callee.callee);
  return callee.type === 'Identifier' && ['expect', 'assert'].includes(callee.name);
}
