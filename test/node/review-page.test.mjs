import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { extract } from '../../scripts/localize/messages.mjs';
import { reviewPage, storyOf } from '../../scripts/localize/review-page.mjs';

let english;
before(async () => {
  ({ english } = await extract());
});

/** A story's address has its name in the code, word by word: `OnYouTube` is `on-you-tube`. */
const asAddress = (name) => name.replace(/(?!^)(?=[A-Z])|(?<=[a-z])(?=\d)/g, '-').toLowerCase();

test('each message has a place, and each place is a story that there is', () => {
  for (const id of Object.keys(english)) {
    const story = storyOf(id);
    assert.notEqual(story, undefined, id);
    if (story === '') continue;
    const [, widget, group, name] = /^(.*)-(states|stress-tests)--(.*)$/.exec(story);
    const stories = readFileSync(`stories/${widget}/${group}.stories.ts`, 'utf8');
    const names = [...stories.matchAll(/^export const (\w+)/gm)].map(([, each]) => asAddress(each));
    assert.ok(names.includes(name), `${id}: ${story}`);
  }
});

test('a page has each message in both languages, where to see it, and what was refused', () => {
  const record = {
    language: 'Polski',
    english: 'Polish',
    dir: 'ltr',
    status: 'draft',
    by: 'Somebody',
    refused: { 'story-next': 'too <long>' },
  };
  const page = reviewPage('pl', {
    english: { 'story-next': 'Next' },
    translations: { 'story-next': 'Dalej' },
    record,
  });
  assert.match(page, /<h1>Polish \(<span lang="pl">Polski<\/span>\)<\/h1>\n<p>Draft\. Somebody\./);
  assert.ok(
    page.includes(
      '<tr id="story-next"><th scope="row"><code>story-next</code></th><td>Next</td>' +
        '<td lang="pl" dir="ltr">Dalej</td><td>' +
        '<a href="http://localhost:6006/?path=/story/case-study-states--as-it-comes&#38;globals=language:pl">See it in place</a>' +
        '<p>Refused: too &#60;long&#62;</p></td></tr>',
    ),
  );
});
