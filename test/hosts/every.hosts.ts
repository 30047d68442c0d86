import { expect } from '@open-wc/testing';
import { kinds } from './kinds.js';
import { problemsOn } from './problems.js';

/* The command that runs this makes a table of the titles (scripts/test/hosts.mjs). */
for (const [kind, hosts] of Object.entries(kinds)) {
  describe(kind, () => {
    for (const host of hosts) {
      const seen = host.seesWords ? 'the words in the tags' : 'all four widgets';
      const moved = host.moves ? `, ${host.moves} boxes moved` : '';
      it(`${host.name} → ${seen}${moved}`, async () => {
        expect(await problemsOn(host)).to.deep.equal([]);
      }).timeout(4000); // a page takes a tenth of a second; all may be wrong at once
    }
  });
}
