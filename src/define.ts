/**
 * Registers the four elements: the entry of `dist/widgets.js`. Each in a task of its own, in the
 * order of the partnership's page, so that a slow phone can paint one and answer a tap in between.
 */
import { PsCaseStudy } from './case-study/case-study.js';
import { PsPriorityCards } from './priority-cards/priority-cards.js';
import { defineElement } from './shared/define-element.js';
import { PsVisionStatement } from './vision-statement/vision-statement.js';
import { PsWelcomeVideo } from './welcome-video/welcome-video.js';

const elements = [
  ['ps-vision-statement', PsVisionStatement],
  ['ps-priority-cards', PsPriorityCards],
  ['ps-welcome-video', PsWelcomeVideo],
  ['ps-case-study', PsCaseStudy],
] as const;

/** A message is the soonest task there is; a timer would wait longer each time. */
const { port1, port2 } = new MessageChannel();
let defined = 0;

function defineNext(): void {
  const [tag, element] = elements[defined++]!;
  defineElement(tag, element);
  if (defined < elements.length) port2.postMessage(null);
  else port1.close();
}

port1.onmessage = defineNext;
defineNext();
