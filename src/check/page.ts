import { tags, type Tag } from '../embed/snippet.js';

/** Where a page is of which we have the source alone: nobody can have this address. */
export const unknownAddress = new URL('https://your-site.invalid/');

/** What is known of a page that somebody asks about. */
export interface CheckedPage {
  document: Document;
  /** Where the page is; `unknownAddress` if only its source was given. */
  address: URL;
  /** The content security policies that came with the page, beside those in it; none if unknown. */
  policies?: readonly string[] | undefined;
}

/** What the page’s owner should know: `problem` is to be mended, `note` may be. */
export interface Finding {
  level: 'good' | 'note' | 'problem';
  text: string;
}

export const good = (text: string): Finding => ({ level: 'good', text });
export const note = (text: string): Finding => ({ level: 'note', text });
export const problem = (text: string): Finding => ({ level: 'problem', text });

export const widgetsIn = ({ document }: CheckedPage): Element[] => [
  ...document.querySelectorAll(tags.join()),
];

export const tagOf = (widget: Element): Tag => widget.localName as Tag;

/** Others’ scripts have the name of ours: that of embedded posts, which very many sites have. */
const others = /(^|\.)(twitter|x)\.com$/;

/** The scripts of ours in a page: the file’s name, and the tag that loads it. */
export function scriptsIn({ document, address }: CheckedPage) {
  const names = ['widgets', 'widgets.classic', ...tags.map((tag) => tag.replace('ps-', ''))];
  return [...document.querySelectorAll('script[src]')].flatMap((element) => {
    const url = addressOf(element.getAttribute('src')!, address);
    const name = names.find((each) => url?.pathname.endsWith(`/${each}.js`));
    return url && name && !others.test(url.hostname) ? [{ element, url, name }] : [];
  });
}

/** The folder with our files, where the page names it: something moves its scripts, or merges them. */
export function folderIn({ document, address }: CheckedPage): URL | undefined {
  const meta = document.querySelector('meta[name="partnership-southwark-files"]');
  const named = meta?.getAttribute('content')?.replace(/\/*$/, '/');
  return named ? addressOf(named, address) : undefined;
}

/** An address in a page; none if it can’t be one. */
export function addressOf(text: string, base: URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
