/** The classes, events and types, without side effects: `define.js` registers the elements. */
export { PsVisionStatement } from './vision-statement/vision-statement.js';
export { PsPriorityCards } from './priority-cards/priority-cards.js';
export { CardToggleEvent } from './priority-cards/events.js';
export { PsWelcomeVideo } from './welcome-video/welcome-video.js';
export { VideoPlayEvent, VideoRequestEvent } from './welcome-video/events.js';
export { PsCaseStudy, type View } from './case-study/case-study.js';
export { StepChangeEvent } from './case-study/events.js';
export type { CardName } from './content/priority-cards.js';
export type { Theme } from './theme/themes.js';
export type { Story, StoryStep } from './content/story.js';
export type { Messages } from './shared/widget.js';
