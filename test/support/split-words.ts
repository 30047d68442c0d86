/** The words of a widget that are split over two lines, though one line of the widget has room for them. */
export function splitWords(widget: Element): string[] {
  const inside = widget.shadowRoot!.querySelector('.inside')!;
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(inside);
  const line = inside.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
  const room = 0.85 * line; // a quotation, a box or a button may take the rest
  const range = document.createRange();
  const texts = document.createTreeWalker(inside, NodeFilter.SHOW_TEXT);
  const split: string[] = [];
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    if (!node.parentElement!.checkVisibility() || node.parentElement!.closest('.visually-hidden'))
      continue;
    for (const { index, 0: word } of node.data.matchAll(/[\p{L}\p{M}\p{N}’]+/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      const lines = new Set(boxes.map(({ bottom }) => Math.round(bottom)));
      const length = boxes.reduce((sum, { width }) => sum + width, 0);
      if (lines.size > 1 && length <= room) split.push(word);
    }
  }
  return split;
}
