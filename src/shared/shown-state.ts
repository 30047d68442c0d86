/** `:state(shown)` tells a page's style that the words in the tag are not shown any more. */
export class ShownState {
  #element: HTMLElement;
  #states: CustomStateSet | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  set(isShown: boolean): void {
    try {
      // eslint-disable-next-line baseline-js/use-baseline -- where it is missing, nothing is told
      this.#states ??= this.#element.attachInternals().states;
      this.#states[isShown ? 'add' : 'delete']('shown');
    } catch {
      // Chromium before 125 takes no such name, Safari before 17.4 has no states; there, the style
      // ends with the definition.
    }
  }
}
