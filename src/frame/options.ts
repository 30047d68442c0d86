/** Puts what the page’s address asks for on the widget, which reads it; names what nobody knows. */
export function applyOptions(
  widget: HTMLElement,
  query: string,
  attributes: readonly string[],
): void {
  for (const [name, value] of new URLSearchParams(query)) {
    if (attributes.includes(name)) widget.setAttribute(name, value);
    else if (name === 'accent' && /^#[\da-f]{6}$/i.test(value)) {
      widget.style.setProperty('--ps-color-accent', value);
    } else {
      console.warn(
        `<${widget.localName}> “${name}=${value}” in the frame’s address means nothing here, and is left out.`,
      );
    }
  }
  // The words in the tag begin at the first step; left open, it would be taken for the reader’s.
  if (widget.hasAttribute('step')) {
    for (const step of widget.querySelectorAll('details')) step.open = false;
  }
}
