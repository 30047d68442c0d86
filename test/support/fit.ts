import { brief } from './nodes.js';

/** What doesn't fit, with a line for each: words or boxes beyond their edges, clipped or overlaid. */
export function misfits(container: Element): string[] {
  const room = container.getBoundingClientRect();
  const boxes = [...container.querySelectorAll('*')]
    .flatMap((host) => (host.shadowRoot ? [...host.shadowRoot.querySelectorAll('*')] : []))
    .filter((box): box is HTMLElement => box instanceof HTMLElement)
    .filter((box) => box.checkVisibility() && !box.closest('.visually-hidden'));
  return [...boxes.flatMap((box) => misfit(box, room)), ...overlaps(boxes)];
}

function misfit(box: HTMLElement, room: DOMRect): string[] {
  const { left, right } = box.getBoundingClientRect();
  const name = brief(box);
  const problems: string[] = [];
  if (left < room.left - 1 || right > room.right + 1) problems.push(`${name} sticks out`);
  // A rounding of half a pixel on either side is not a clipped word.
  if (isBlock(box) && tooWide(box) > 1 && tooWide(box) > hangingSpace(box) + 1) {
    problems.push(`${name} is too wide`);
  }
  if (box.matches('button, a, th, td') && box.scrollHeight > box.clientHeight + 1 && isBlock(box)) {
    problems.push(`${name} is too high`);
  }
  return problems;
}

const tooWide = (box: HTMLElement) => box.scrollWidth - box.clientWidth;

/**
 * How far a space at the end of a line hangs over the edge, where nobody sees it: Firefox counts
 * it among the contents if the line has words of both directions.
 */
function hangingSpace(box: HTMLElement): number {
  const { left, right } = box.getBoundingClientRect();
  const range = document.createRange();
  const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  let most = 0;
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    for (const { index, 0: space } of node.data.matchAll(/\s+/g)) {
      range.setStart(node, index);
      range.setEnd(node, index + space.length);
      for (const rect of range.getClientRects()) {
        most = Math.max(most, left - rect.left, rect.right - right);
      }
    }
  }
  return most;
}

/** An inline box has no width of its own. */
const isBlock = (box: Element) =>
  getComputedStyle(box).display !== 'inline' && box.clientWidth > 0 && !box.matches('[part=card]');

/** Words of one box that lie on those of another. */
function overlaps(boxes: HTMLElement[]): string[] {
  const lines = boxes.flatMap((box) => linesOf(box));
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter((other) => other.text !== one.text && isOn(one.rect, other.rect))
      .map((other) => `“${one.text}” lies on “${other.text}”`),
  );
}

function linesOf(box: Element): { text: string; rect: DOMRect }[] {
  const range = document.createRange();
  return [...box.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim())
    .flatMap((node) => {
      range.selectNodeContents(node);
      const text = node.textContent!.trim().slice(0, 40);
      return [...range.getClientRects()].map((rect) => ({ text, rect }));
    });
}

/** More than half a line of one on the other: the boxes of lines are higher than their letters. */
function isOn(one: DOMRect, other: DOMRect): boolean {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return wide > 1 && high > Math.min(one.height, other.height) / 2;
}
