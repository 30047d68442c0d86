import { executeServerCommand } from '@web/test-runner-commands';

interface AXValue {
  value?: unknown;
}

interface AXNode {
  nodeId: string;
  backendDOMNodeId?: number;
  ignored: boolean;
  role?: AXValue;
  name?: AXValue;
  description?: AXValue;
  properties?: { name: string; value: AXValue }[];
  childIds?: string[];
}

const states = [
  'busy',
  'checked',
  'disabled',
  'expanded',
  'focused',
  'hasPopup',
  'live',
  'modal',
  'pressed',
  'selected',
];

/** Boxes without a meaning of their own: what is in them counts as the parent's. */
const transparent = ['generic', 'none', 'InlineTextBox', 'LabelText', 'ListMarker'];

/**
 * What assistive technology is told of the first element that matches, as lines such as
 * `  button "Read more" expanded=false`, indented by level. Chromium only.
 */
export async function accessibilityTree(selector: string): Promise<string> {
  const answer: unknown = await executeServerCommand('accessibility-nodes', selector);
  const { root, nodes } = answer as { root: number; nodes: AXNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const start = nodes.find((node) => node.backendDOMNodeId === root);
  return start ? outline(start, byId, '').join('\n') : '';
}

function outline(node: AXNode, byId: Map<string, AXNode>, indent: string): string[] {
  const role = textOf(node.role);
  const shown = !node.ignored && !transparent.includes(role);
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? outline(child, byId, shown ? `${indent}  ` : indent) : [];
  });
  if (!shown) return children;
  const name = textOf(node.name);
  return [indent + line(node, role, name), ...withoutEcho(children, name)];
}

function line(node: AXNode, role: string, name: string): string {
  const description = textOf(node.description);
  const parts = [
    role === 'StaticText' ? 'text' : role,
    name && `"${name}"`,
    ...stateOf(node, role),
  ];
  if (description) parts.push(`description="${description}"`);
  return parts.filter(Boolean).join(' ');
}

function stateOf(node: AXNode, role: string): string[] {
  return (node.properties ?? [])
    .filter(({ name }) => states.includes(name) || (name === 'level' && role === 'heading'))
    .filter(({ name, value }) => value.value !== false || name === 'expanded')
    .map(({ name, value }) => (value.value === true ? name : `${name}=${String(value.value)}`));
}

/** A heading named by its only text would say everything twice. */
function withoutEcho(children: string[], name: string): string[] {
  return children.length === 1 && children[0]?.trim() === `text "${name}"` ? [] : children;
}

function textOf(value: AXValue | undefined): string {
  return typeof value?.value === 'string' ? value.value.trim() : '';
}
