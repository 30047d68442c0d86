import { tyronesStory } from '../content/case-study.js';
import type { Story } from '../content/story.js';
import type { LocaleController } from '../locale/locale-controller.js';
import { remember } from '../values/remember.js';

/** The story that is told: a host's own, or Tyrone's in the language of the element. */
export class ToldStory {
  /** A host's own story. */
  study: Story | null = null;

  #locale: LocaleController;
  #tellTyrones = remember(tyronesStory);

  constructor(locale: LocaleController) {
    this.#locale = locale;
  }

  get story(): Story {
    return this.study ?? this.#tellTyrones(this.#locale.msg);
  }

  /** How many steps it has. */
  get total(): number {
    return this.story.steps.length;
  }
}
