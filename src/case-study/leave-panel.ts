/** How long a screen reader may take to see that a step is closed. */
const seen = 300;

/**
 * Takes the panel of the step that is left out of the page for a moment, before it is only hidden
 * until found. Of the latter, Firefox takes each node by itself out of its accessibility tree, and
 * Orca, as the button that was pressed goes, moves to the new focus without a word.
 */
export function leavePanel(panel: HTMLElement): void {
  panel.dataset['left'] = '';
  setTimeout(() => delete panel.dataset['left'], seen);
}
