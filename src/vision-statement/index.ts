export { PsVisionStatement } from './vision-statement.js';
