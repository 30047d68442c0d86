/** The drawings that a step can show. */
export type SceneName = 'family' | 'worries' | 'apart' | 'listening' | 'together' | 'different';

/** What one person in the story says. */
export interface Voice {
  words: string;
  who: string;
}

/** One step of a story: a title, one to three short paragraphs, a drawing, perhaps a voice. */
export interface StoryStep {
  title: string;
  text: string[];
  scene: SceneName;
  /** The drawing in words, for a reader who doesn't see it. */
  drawing: string;
  voice?: Voice;
}

/** A story told in steps, as `<ps-case-study>` shows it. */
export interface Story {
  title: string;
  introduction: string;
  steps: StoryStep[];
}
