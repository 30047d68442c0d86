import type { LitElement } from 'lit';
import type { Tag } from '../../src/embed/snippet.js';

/** What isn’t as it should be with the one widget of a kind on a page. */
export async function widgetProblems(document: Document, tag: Tag): Promise<string[]> {
  const found = document.querySelectorAll<LitElement>(tag);
  const [widget] = found;
  if (!widget || found.length > 1) return [`${found.length} of ${tag}`];
  const surfaces = widget.shadowRoot?.querySelectorAll<HTMLElement>('.widget') ?? [];
  const [surface] = surfaces;
  if (!surface || surfaces.length > 1) return [`${tag} has ${surfaces.length} surfaces`];
  const { left, right, width } = surface.getBoundingClientRect();
  const heading = surface.querySelector<HTMLElement>('h2');
  return [
    ...(heading?.textContent && heading.getClientRects().length > 0
      ? []
      : [`${tag} has no heading`]),
    ...(width >= 180 ? [] : [`${tag} is ${width} px wide`]),
    ...(left >= 0 && right <= document.documentElement.clientWidth + 1
      ? []
      : [`${tag} is from ${left} to ${right}`]),
    ...(surface.scrollWidth <= surface.clientWidth ? [] : [`${tag}’s content is wider than it`]),
    ...(await pressProblems(widget)),
  ];
}

/** What a press on a button brings about, once it is seen that a pointer would hit it. */
async function pressProblems(widget: LitElement): Promise<string[]> {
  const presses: Record<string, [button: string, outcome: string]> = {
    'ps-priority-cards': ['button[aria-expanded]', 'button[aria-expanded="true"]'],
    'ps-case-study': ['[aria-controls="step-2"]', '[data-shown] > #step-2'],
  };
  const press = presses[widget.localName];
  if (!press) return [];
  const [name, outcome] = press;
  const button = widget.shadowRoot!.querySelector<HTMLElement>(name)!;
  const problems = isHit(widget, button) ? [] : [`${widget.localName}: the button can’t be hit`];
  button.click();
  await widget.updateComplete;
  const works = widget.shadowRoot!.querySelector(outcome);
  return works ? problems : [...problems, `${widget.localName}: a press does nothing`];
}

/** Whether it is the button that is at its middle, and nothing over it. */
function isHit(widget: LitElement, button: HTMLElement): boolean {
  button.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = button.getBoundingClientRect();
  const middle = [left + width / 2, top + height / 2] as const;
  const isWidget = widget.ownerDocument.elementFromPoint(...middle) === widget;
  return isWidget && button.contains(widget.shadowRoot!.elementFromPoint(...middle));
}
