/** What is read, and how: one transcript for each widget and language. */
import { readdirSync, readFileSync } from 'node:fs';
import { cardControls, cardWords } from '../../dist/esm/content/priority-cards.js';
import { storyControls, tyronesStory } from '../../dist/esm/content/case-study.js';
import { draftNotice } from '../../dist/esm/content/draft-notice.js';
import { messages } from '../../dist/esm/locale/messages.js';

const film = 'src="/media/sample-film.mp4" film-title="Sample film"';

/** From the top, in browse mode: all of it, and by what a reader looks for. */
const everywhere = [
  {
    title: 'Read from the top',
    async *walk({ press, readOn }) {
      await press('ctrl+Home');
      yield { key: 'KP_Add', heard: await readOn() };
    },
  },
  { title: 'By headings', walk: by('h') },
  { title: 'By buttons', walk: by('b') },
  { title: 'By Tab', walk: by('Tab') },
];

/** One key from the top, until Orca begins again or the end of the page is reached. */
function by(key) {
  return async function* ({ press }) {
    await press('ctrl+Home');
    for (let count = 0; count < 40; count++) {
      const heard = await press(key);
      const isEnd =
        heard.length === 0 || heard.some((line) => /Wrapping|^No more|^After/.test(line));
      if (!isEnd || key === 'Tab') yield { key, heard };
      if (isEnd) return;
    }
  };
}

/** Goes from the top to what has these words, by one key; says only what is heard there. */
async function* to({ press }, key, words) {
  await press('ctrl+Home');
  for (let count = 1; count < 40; count++) {
    const heard = await press(key);
    if (heard.some((line) => line.includes(words))) return yield { key: `${key} ×${count}`, heard };
  }
  throw new Error(`“${words}” is not found by ${key}`);
}

async function* keys({ press }, ...all) {
  for (const key of all) yield { key, heard: await press(key) };
}

/** Orca changes its mode by itself, too. */
async function inBrowseMode({ press }) {
  for (let tries = 0; tries < 4; tries++) {
    if ((await press('Insert+a')).some((line) => line.startsWith('Browse mode'))) return;
  }
  throw new Error('Browse mode has not come');
}

const presses = {
  'ps-vision-statement': () => [],
  'ps-welcome-video': () => [],
  'ps-priority-cards': (msg) => {
    const { title } = cardWords(msg).wellbeing;
    return [
      {
        title: 'A card is opened and read, and closed again',
        async *walk(reader) {
          yield* to(reader, 'b', cardControls(msg).openCard(title));
          yield* keys(reader, 'Return', 'Down', 'Down', 'Down', 'Down', 'shift+b', 'Return');
        },
      },
    ];
  },
  'ps-case-study': (msg) => {
    const { steps } = tyronesStory(msg);
    const { next, showAll } = storyControls(msg);
    return [
      {
        title: 'Next',
        async *walk(reader) {
          yield* to(reader, 'b', next);
          yield* keys(reader, 'Return', 'Down');
        },
      },
      ...['h', 'b', 'Tab'].map((key, index) => ({
        title: `A title reached by ${key} is pressed`,
        async *walk(reader) {
          yield* to(reader, key, steps[index + 2].title);
          yield* keys(reader, 'Return', 'Down');
        },
      })),
      {
        title: 'The comparison, in focus mode',
        async *walk(reader) {
          yield* to(reader, 'r', '');
          yield* keys(reader, 'Insert+a', 'Up', 'Down');
          await inBrowseMode(reader);
        },
      },
      {
        title: 'The table',
        walk: (reader) => keys(reader, 't'),
      },
      {
        title: 'In focus mode: to the next title and on',
        async *walk(reader) {
          yield* to(reader, 'b', next);
          yield* keys(reader, 'Insert+a', 'Return', 'Tab', 'Tab', 'shift+Tab');
          await inBrowseMode(reader);
        },
      },
      {
        title: 'Show all steps',
        async *walk(reader) {
          yield* to(reader, 'b', showAll);
          yield* keys(reader, 'Return', 'h');
        },
      },
    ];
  },
};

/** A draft can be read in English, and back. */
const draft = (msg) => ({
  title: 'The button in the line on a draft',
  async *walk(reader) {
    yield* to(reader, 'b', draftNotice(msg).readEnglish);
    yield* keys(reader, 'Return', 'Return');
  },
});

export const walks = Object.fromEntries(
  Object.keys(presses).flatMap((tag) =>
    ['en', 'pl', 'ar'].map((lang) => [`${tag.slice(3)}.${lang}`, walkOf(tag, lang)]),
  ),
);

function walkOf(tag, lang) {
  const msg = messages(catalogueOf(lang));
  const attributes = tag === 'ps-welcome-video' ? film : '';
  return {
    path: `/${tag}?${new URLSearchParams({ lang, attributes })}`,
    parts: [...everywhere, ...presses[tag](msg), ...(lang === 'en' ? [] : [draft(msg)])],
  };
}

function catalogueOf(lang) {
  const folder = new URL('../../dist/locales/', import.meta.url);
  const file = readdirSync(folder).find((name) => name.startsWith(`${lang}.`));
  return file && JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
}
