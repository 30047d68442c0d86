import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import { compare } from '../../scripts/pictures/compare.mjs';
import {
  allViews,
  languages,
  schemes,
  themes,
  viewsOf,
  widths,
} from '../../scripts/pictures/views.mjs';

const fixtures = ['As it comes', 'Open', 'Right to left', 'Very long words'].flatMap((name) =>
  ['ps-vision-statement', 'ps-priority-cards', 'ps-case-study'].map((tag) => ({ tag, name })),
);

const factors = { theme: themes, scheme: schemes, width: widths, language: languages };

test('every fixture is pictured in each theme, width and language, light and dark', () => {
  for (const fixture of fixtures) {
    for (const [factor, values] of Object.entries(factors)) {
      const seen = new Set(viewsOf(fixture).map((view) => view[factor]));
      assert.deepEqual([...seen].sort(), [...values].sort(), `${fixture.name}: ${factor}`);
    }
  }
});

test('each theme, width, language and scheme is pictured with each of the others', () => {
  const views = fixtures.flatMap(viewsOf);
  for (const [one, values] of Object.entries(factors)) {
    for (const [two, others] of Object.entries(factors)) {
      if (one === two) continue;
      const pairs = new Set(views.map((view) => `${view[one]} ${view[two]}`));
      assert.equal(pairs.size, values.length * others.length, `${one} and ${two}`);
    }
  }
});

test('a fixture keeps its views when others come before it', () => {
  const own = [...allViews(fixtures.slice(4)).keys()];
  const among = new Set(allViews(fixtures).keys());
  assert.deepEqual(
    own.filter((key) => !among.has(key) && !/ · (forced|paper)$/.test(key)),
    [],
  );
});

/** A white picture, with some black points. */
function picture(width, height, points = []) {
  const png = new PNG({ width, height });
  png.data.fill(255);
  for (const point of points) png.data.fill(0, point * 4, point * 4 + 3);
  return PNG.sync.write(png);
}

test('pictures differ by the points that are not the same, also at the edge of a larger one', () => {
  assert.equal(compare(picture(10, 10), picture(10, 10)).points, 0);
  assert.equal(compare(picture(10, 10), picture(10, 10, [3, 44])).points, 2);
  assert.equal(compare(picture(10, 10), picture(10, 12)).points, 20);
});
