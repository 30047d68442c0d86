// Written by the build from widgets.json: change that instead.
/** The classes, events and types, without side effects: define.js registers the elements. */
export * from './vision-statement/index.js';
export * from './priority-cards/index.js';
export * from './welcome-video/index.js';
export * from './case-study/index.js';
export type { Theme } from './theme/themes.js';
export type { Messages } from './shared/widget.js';
