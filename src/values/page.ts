import { isServer } from 'lit';

/** The page that a widget is on: what addresses are read against. */
export interface Page {
  /** What relative addresses are relative to. */
  readonly base: string;
  /** The page's own website: readers are told before any other is contacted. */
  readonly origin: string;
}

/** Before a server has said which page it makes, only whole addresses can be read. */
let madePage: Page = { base: '', origin: '' };

/** For a server: the address of the page that it makes. */
export function setPage(address: string): void {
  const { href, origin } = new URL(address);
  madePage = { base: href, origin };
}

export const thisPage = (): Page => (isServer ? madePage : { base: document.baseURI, origin });
