// Written by the build from widgets.json: change that instead.
import { description as visionStatement } from '../vision-statement/description.js';
import { description as priorityCards } from '../priority-cards/description.js';
import { description as welcomeVideo } from '../welcome-video/description.js';
import { description as caseStudy } from '../case-study/description.js';

/** What is said of every widget, in the order of the partnership's page. */
export const widgets = [visionStatement, priorityCards, welcomeVideo, caseStudy] as const;
