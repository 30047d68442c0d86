import { render, type LitElement, type TemplateResult } from 'lit';
import { propertyScript, type Properties } from '../src/embed/property-script.js';
import { scriptTag, tags, tagSnippet, type Slotted, type Tag } from '../src/embed/snippet.js';
import { block, type Attributes } from '../src/markup/html.js';

/** What a partner would paste for a story: the generator's own, with what the story sets. */
export function codeOf(story: TemplateResult): string {
  // Of a document without a window, so that no element in it comes alive.
  const inert = document.implementation.createHTMLDocument();
  render(story, inert.body, { creationScope: inert });
  const scripts = [...inert.querySelectorAll(tags.join())].flatMap(scriptFor);
  return [scriptTag(), ...[...inert.body.children].map(markupOf), ...scripts].join('\n');
}

const isWidget = (element: Element): boolean => tags.some((tag) => tag === element.localName);

/** A widget as its snippet; what is around it as the story has it. */
function markupOf(element: Element): string {
  if (!isWidget(element)) {
    return block(element.localName, attributesOf(element), [...element.children].map(markupOf));
  }
  return tagSnippet(element.localName as Tag, {
    attributes: withoutDefaults(element),
    slots: [...element.children].map(slotted),
  });
}

const attributesOf = (element: Element): Attributes =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

/** The attributes that make a difference: a new element shows what it has without them. */
function withoutDefaults(element: Element): Attributes {
  const { elementProperties } = customElements.get(element.localName) as typeof LitElement;
  const fresh = document.createElement(element.localName) as unknown as Record<string, unknown>;
  const defaults = new Map(
    [...elementProperties].map(([name, { attribute }]) => [
      typeof attribute === 'string' ? attribute : String(name).toLowerCase(),
      String(fresh[String(name)]),
    ]),
  );
  return Object.fromEntries(
    Object.entries(attributesOf(element)).filter(([name, value]) => defaults.get(name) !== value),
  );
}

/** An element for a slot, without Lit's marks, as far to the left as it goes. */
function slotted(element: Element): Slotted {
  const alone = element.ownerDocument.createElement('div');
  alone.append(element.cloneNode(true));
  const lines = alone
    .getHTML()
    .replace(/<!--.*?-->/g, '')
    .split('\n');
  const depth = /^ */.exec(lines.at(-1)!)![0].length;
  const markup = [lines[0]!, ...lines.slice(1).map((line) => line.slice(depth))].join('\n');
  return { slot: element.slot, markup };
}

/** Lit has set these on an element that isn't alive, as properties of its own. */
function scriptFor(element: Element): string[] {
  const { study, messages } = element as unknown as Properties;
  const properties: Properties = { ...(study ? { study } : {}), ...(messages ? { messages } : {}) };
  return Object.keys(properties).length > 0
    ? [propertyScript(element.localName as Tag, properties)]
    : [];
}
