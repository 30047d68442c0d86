export { PsCaseStudy } from './case-study.js';
export { StepChangeEvent } from './events.js';
export type { View } from './read-view.js';
export type { Story, StoryStep } from '../content/story.js';
