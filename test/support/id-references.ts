/** Attributes that name other elements by id, and the elements on which they do. */
const references: Record<string, string> = {
  'aria-activedescendant': '*',
  'aria-controls': '*',
  'aria-describedby': '*',
  'aria-details': '*',
  'aria-errormessage': '*',
  'aria-flowto': '*',
  'aria-labelledby': '*',
  'aria-owns': '*',
  commandfor: 'button',
  for: 'label, output',
  form: 'button, fieldset, input, object, output, select, textarea',
  headers: 'td, th',
  list: 'input',
  popovertarget: 'button, input',
};

/** Every id named in a root, or in the open shadow roots inside it, that its root does not have. */
export function danglingReferences(root: Document | ShadowRoot): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...danglingOf(element, root),
    ...(element.shadowRoot ? danglingReferences(element.shadowRoot) : []),
  ]);
}

function danglingOf(element: Element, root: Document | ShadowRoot): string[] {
  return Object.entries(references)
    .filter(([attribute, selector]) => element.hasAttribute(attribute) && element.matches(selector))
    .flatMap(([attribute]) =>
      idsIn(element, attribute)
        .filter((id) => !root.getElementById(id))
        .map((id) => `<${element.localName} ${attribute}> names #${id}, which its root has not`),
    );
}

function idsIn(element: Element, attribute: string): string[] {
  return (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
}
