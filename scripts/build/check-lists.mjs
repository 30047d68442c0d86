/** Fails where a module that names every widget is not as src/widgets.json has it. */
import { outdatedLists } from './widget-lists.mjs';

for (const [path] of outdatedLists()) {
  console.error(`${path} is not as src/widgets.json has it: run npm run build`);
  process.exitCode = 1;
}
