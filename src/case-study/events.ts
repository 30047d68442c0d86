/** A reader went to another step. Bubbles, and crosses shadow roots. */
export class StepChangeEvent extends Event {
  constructor(
    /** The step the reader left, counted from 1. */
    readonly from: number,
    /** The step the reader is at now, counted from 1. */
    readonly to: number,
    /** How many steps the story has. */
    readonly total: number,
  ) {
    super('ps-step-change', { bubbles: true, composed: true });
  }

  /** Whether the reader has come to the end of the story. */
  get complete(): boolean {
    return this.to === this.total;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ps-step-change': StepChangeEvent;
  }
}
