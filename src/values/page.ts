/** The page that a widget is on, as far as addresses are read against it. */
export interface Page {
  /** What relative addresses stand for. */
  readonly base: string;
  /** The website whose visitors are told of any other. */
  readonly origin: string;
}

export const thisPage = (): Page => ({ base: document.baseURI, origin });
