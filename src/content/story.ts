/**
 * The shape of a story for `<ps-case-study>`: it reads a host's own, and gives the type. Text only.
 */
import { address, list, Misfit, name, record, text, type Read } from '../values/shape.js';

/** The drawings that a step can show. */
export const sceneNames = [
  'family',
  'worries',
  'apart',
  'listening',
  'together',
  'different',
] as const;

export type SceneName = (typeof sceneNames)[number];

/** What one person in the story says. */
const voice = record({ words: text, who: text });

/** One thing that differs between services working apart and joined up. */
const comparisonRow = record({ what: text, apart: text, joined: text });

/** The same family and services, apart and joined up: a drawing to switch, and a table. */
const comparison = record(
  {
    /** What the reader chooses between. */
    legend: text,
    apart: text,
    joined: text,
    rows: list(comparisonRow),
  },
  {
    /** What the drawing shows of each, to go below it. Default: nothing. */
    drawing: record({ apart: text, joined: text }),
  },
);

export type Comparison = ReturnType<typeof comparison>;

const fields = record(
  {
    title: text,
    /** One to three short paragraphs. */
    text: list(text, 3),
  },
  {
    /** The drawing in words, for a reader who doesn't see it. */
    drawing: text,
    voice,
    comparison,
    /**
     * One of the project's drawings; needs its words in `drawing`. Default: none. A comparison
     * brings its own.
     */
    scene: name(sceneNames, 'not the name of a drawing'),
  },
);

/** One step of a story: a title, one to three short paragraphs, and what helps to tell it. */
export type StoryStep = ReturnType<typeof fields>;

const step: Read<StoryStep> = (value, field, page) => {
  const copy = fields(value, field, page);
  // A drawing alone would say nothing to a reader who doesn't see it.
  if (copy.scene && !copy.drawing) throw new Misfit(`${field}.drawing`, undefined, 'not text');
  return copy;
};

/** A copy of a whole story. */
export const story = record(
  { title: text, introduction: text, steps: list(step) },
  {
    /** Who tells it: "we" in its words. Shown below the title. Default: nobody is named. */
    by: text,
    /** Where to learn more: an http or https address. Default: the partnership's page. */
    learnMore: address,
  },
);

/** A story told in steps. */
export type Story = ReturnType<typeof story>;
