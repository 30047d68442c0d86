import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint();

const sample = (statement) => `import { expect } from '@open-wc/testing';
declare const find: <T extends Element>(selector: string) => T | null;
const element = document.body;
${statement}
`;

/** What the rule says of a statement in a test of ours. */
async function problems(statement) {
  const [{ messages }] = await eslint.lintText(sample(statement), {
    filePath: 'test/readme.test.ts',
  });
  return messages
    .filter(({ ruleId }) => ruleId === 'local/no-node-assertion')
    .map(({ message }) => message.split(':')[0]);
}

const node = 'A failure would print this node, and hang';
const focus = 'A failure would not say what has focus';

for (const [statement, expected] of [
  ["expect(element.querySelector('p')).to.equal(null);", [node]],
  ["expect(find('p')).not.to.equal(null);", [node]],
  ['expect([...element.children]).to.deep.equal([]);', [node]],
  ['expect(element.children).to.be.empty;', [node]],
  ['expect(element as unknown).to.equal(element);', [node]],
  ['expect(document.activeElement === element).to.equal(true);', [focus]],
]) {
  test(`the linter reports ${statement}`, async () => {
    assert.deepEqual(await problems(statement), expected);
  });
}

for (const statement of [
  "expect(element.querySelector('p') === null).to.equal(true);",
  'expect(element.children.length).to.equal(1);',
  "expect(find('p')!.textContent).to.equal('Words');",
  "expect([...element.children].map(({ id }) => id)).to.deep.equal(['one']);",
]) {
  test(`the linter lets ${statement} be`, async () => {
    assert.deepEqual(await problems(statement), []);
  });
}
