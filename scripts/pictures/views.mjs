/**
 * Which pictures are taken of a fixture: not every theme in every language at every width, but every
 * pair of them. Each fixture is in each theme, at each width, in each language, light and dark, and
 * each of these meets each value of the others somewhere (test/node/pictures.test.mjs).
 */
export const themes = ['teal', 'blue', 'plum', 'slate'];
export const widths = [320, 768, 1280];
export const languages = ['en', 'pl', 'ar'];
export const schemes = ['light', 'dark'];

/** Sums of a name's letters: the same wherever the fixture stands in its list. */
const turnsOf = (name) => [...name].reduce((sum, letter) => sum + letter.codePointAt(0), 0);

/** The views of one fixture, one for each theme. */
export function viewsOf({ tag, name }) {
  const turns = turnsOf(tag + name);
  return themes.map((theme, index) => ({
    tag,
    name,
    theme,
    scheme: schemes[(index + turns) % 2],
    width: widths[(index + turns) % 3],
    language: languages[(2 * index + Math.floor(turns / 3)) % 3],
    medium: 'screen',
  }));
}

/** What no story can show on a page: forced colours, and paper, of each widget as it comes. */
export const mediaOf = ({ tag, name }) =>
  ['forced', 'paper'].map((medium) => ({
    tag,
    name,
    theme: 'teal',
    scheme: 'light',
    width: medium === 'paper' ? 643 : 768,
    language: 'en',
    medium,
  }));

/** All views of some fixtures, by the name that each picture is kept under. */
export function allViews(fixtures) {
  const first = fixtures.filter(
    ({ tag }, index) => fixtures.findIndex((each) => each.tag === tag) === index,
  );
  const views = [...fixtures.flatMap(viewsOf), ...first.flatMap(mediaOf)];
  return new Map(views.map((view) => [keyOf(view), view]));
}

const keyOf = ({ tag, name, theme, scheme, width, language, medium }) =>
  [tag, name, theme, scheme, width, language, ...(medium === 'screen' ? [] : [medium])].join(' · ');
