export { messages, study } from './study-data.js';

/** What the test looks at: the steps that readers went to. */
window.steps = [];
export const onStep = ({ to }) => window.steps.push(to);
