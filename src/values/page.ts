/** The page that a widget is on: what addresses are read against. */
export interface Page {
  /** What relative addresses are relative to. */
  readonly base: string;
  /** The page's own website: readers are told before any other is contacted. */
  readonly origin: string;
}

export const thisPage = (): Page => ({ base: document.baseURI, origin });
