import { hurry, turnOf } from './turns.js';

interface Life {
  /** Settles once the words are here in the element's language. */
  ready: () => Promise<void>;
  /** Attaches the root and asks for the first rendering, which then hides the words in the tag. */
  start: () => void;
}

/**
 * How an element begins. The words in its tag are shown until its own are here and its turn on the
 * page has come. One that has left the page by then begins when it is put in again.
 */
export class Beginning {
  #stage: 'words in the tag' | 'waiting' | 'begun' = 'words in the tag';
  #isUrgent = false;
  #element: Element;
  #life: Life;

  constructor(element: Element, life: Life) {
    this.#element = element;
    this.#life = life;
  }

  /** To call when the element is put into a page; does nothing if it has begun, or is waiting. */
  async connect(): Promise<void> {
    if (this.#stage !== 'words in the tag') return;
    this.#stage = 'waiting';
    await this.#life.ready();
    if (!this.#isUrgent) await turnOf(this.#element);
    await this.#life.ready(); // the page may have asked for another language meanwhile
    this.#stage = this.#element.isConnected ? 'begun' : 'words in the tag';
    if (this.#stage === 'begun') this.#life.start();
  }

  /** Somebody waits for the element: its turn has come. */
  hurry(): void {
    this.#isUrgent = true;
    hurry(this.#element);
  }
}
