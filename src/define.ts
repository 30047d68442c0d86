// Written by the build from widgets.json: change that instead.
/** Registers every element: the entry of dist/widgets.js. */
import './vision-statement/define.js';
import './priority-cards/define.js';
import './welcome-video/define.js';
import './case-study/define.js';
