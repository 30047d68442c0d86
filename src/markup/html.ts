/** Plain HTML as text, for snippets that people paste. Nothing here reaches a visitor's browser. */

export type Attributes = Readonly<Record<string, string>>;

/** Text made safe for HTML, inside an element and inside a quoted attribute. */
export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An element on a line of its own. Its content is HTML: escape text first. */
export const line = (tag: string, attributes: Attributes, content: string): string =>
  `${startTag(tag, attributes)}${content}</${tag}>`;

/** An element with each child on lines of its own. */
export function block(tag: string, attributes: Attributes, children: readonly string[]): string {
  const lines = children.flatMap((child) => child.split('\n')).map((each) => `  ${each}`);
  return [startTag(tag, attributes), ...lines, `</${tag}>`].join('\n');
}

/** An element with nothing but text in it. */
export const text = (tag: string, content: string): string => line(tag, {}, escape(content));

/** A paragraph that is a link. */
export const linkParagraph = (href: string, content: string): string =>
  line('p', {}, line('a', { href }, escape(content)));

/** A sentence that ends in a link. */
export const sentenceWithLink = (sentence: string, href: string, link: string): string =>
  line('p', {}, `${escape(sentence)} ${line('a', { href }, escape(link))}`);

/** Where an element begins; an attribute with an empty value is written without. */
export function startTag(tag: string, attributes: Attributes): string {
  const list = Object.entries(attributes).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`,
  );
  return `<${tag}${list.join('')}>`;
}
