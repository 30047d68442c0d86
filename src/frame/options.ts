/** The attributes that a page’s address may give. */
export interface Known {
  /** With values from a closed list, or numbers. */
  choices: readonly string[];
  /** With words or addresses of somebody’s own. */
  content: readonly string[];
}

/**
 * Puts what the page’s address asks for on the widget, which reads it; names what is left out. A page
 * that stands alone shows nobody’s content but the partnership’s: anyone can make an address, and
 * what it shows would seem to be the host’s.
 */
export function applyOptions(
  widget: HTMLElement,
  query: string,
  { choices, content }: Known,
  isAlone: boolean,
): void {
  const leaveOut = (name: string, value: string, why: string) =>
    console.warn(
      `<${widget.localName}> “${name}=${value}” in the frame’s address ${why}, and is left out.`,
    );
  for (const [name, value] of new URLSearchParams(query)) {
    if (choices.includes(name) || (content.includes(name) && !isAlone)) {
      widget.setAttribute(name, value);
    } else if (name === 'accent' && /^#[\da-f]{6}$/i.test(value)) {
      widget.style.setProperty('--ps-color-accent', value);
    } else if (content.includes(name)) leaveOut(name, value, 'counts only in a frame');
    else leaveOut(name, value, 'means nothing here');
  }
  // The words in the tag begin at the first step; left open, it would be taken for the reader’s.
  if (widget.hasAttribute('step')) {
    for (const step of widget.querySelectorAll('details')) step.open = false;
  }
}
