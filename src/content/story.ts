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
export interface Voice {
  words: string;
  who: string;
}

/** One thing that differs between services working apart and joined up. */
export interface ComparisonRow {
  what: string;
  apart: string;
  joined: string;
}

/** The same family and services, apart and joined up: a drawing to switch, and a table. */
export interface Comparison {
  /** What the reader chooses between. */
  legend: string;
  apart: string;
  joined: string;
  /** What the drawing shows of each; stands below it. Default: nothing does. */
  drawing?: { apart: string; joined: string };
  rows: ComparisonRow[];
}

/** One step of a story: a title, one to three short paragraphs, and what helps to tell it. */
export interface StoryStep {
  title: string;
  text: string[];
  /** One of the project's drawings; needs its words in `drawing`. Default: none. A comparison brings its own. */
  scene?: SceneName;
  /** The drawing in words, for a reader who doesn't see it. */
  drawing?: string;
  voice?: Voice;
  comparison?: Comparison;
}

/** A story told in steps, as `<ps-case-study>` shows it. Text only. */
export interface Story {
  title: string;
  /** Who tells it: "we" in its words. Stands below the title. Default: nobody is named. */
  by?: string;
  introduction: string;
  steps: StoryStep[];
  /** Where to learn more: an http or https address. Default: the partnership's page. */
  learnMore?: string;
}
