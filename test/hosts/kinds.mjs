/** All kinds of hosts, in the order of the table. */
import { containers } from './containers.mjs';

export const kinds = [containers];
