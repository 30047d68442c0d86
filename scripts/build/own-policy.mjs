/**
 * A rollup plugin that gives Lit's policy for Trusted Types our own name, so that a page can tell
 * ours from its own Lit's, and asks for it in a way that never throws (src/shared/trusted-html.ts).
 * If Lit's code is no longer what is looked for here, the build stops.
 */
import { resolve } from 'node:path';

const ask = /(\w+)\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\)/;
const module = resolve('dist/esm/shared/trusted-html.js');

export const ownPolicy = {
  name: 'own-policy',
  transform(code, id) {
    if (!/\/node_modules\/lit-html\/lit-html\.js$/.test(id)) return null;
    const own = code.replace(ask, 'policyOf($1)');
    if (own === code || own.includes('createPolicy')) {
      this.error('Lit asks for its Trusted Types policy in another way than own-policy.mjs knows.');
    }
    return { code: `import { policyOf } from '${module}';\n${own}`, map: null };
  },
};
