import { html, type TemplateResult } from 'lit';
import { tags } from '../src/embed/snippet.js';

interface Host {
  title: string;
  short?: string;
  style: string;
  /** The root's size as the host sets it, in per cent. */
  root?: number;
  around?: (story: TemplateResult) => TemplateResult;
}

/** A column with words of the host's before and after the widget. */
const nhsPage = (story: TemplateResult): TemplateResult =>
  html`<div class="nhsuk-width-container">
    <div class="nhsuk-main-wrapper">
      <h1 class="nhsuk-heading-xl">A page of yours</h1>
      <p>
        These paragraphs stand for the ones around a widget on your own page. They have the size,
        the font’s weight and the spacing of NHS.UK.
      </p>
      ${story}
      <p>
        After the widget the page goes on. Its text should be as large as the widget’s, and begin at
        the same edge.
      </p>
    </div>
  </div>`;

/** Pages that our widgets are guests in, by the style that they bring. */
const hosts: Record<string, Host> = {
  plain: {
    title: 'Plain page',
    style: '.canvas { font: 1.0625rem/1.5 system-ui, sans-serif; }',
  },
  defaults: { title: 'Browser’s own styles', short: 'Bare', style: '' },
  'small-root': {
    title: '62.5% root',
    style: 'body { font: 1.6rem/1.5 system-ui, sans-serif; }',
    root: 62.5,
  },
  nhsuk: {
    title: 'NHS.UK',
    // Its own sheet is brought. Its text is 19 px on wide screens, and so is that of our widgets.
    style: `.canvas { font: 1rem/1.5 Arial, sans-serif; }
      @media (min-width: 40.0625em) { :is(${tags.join()}) { font-size: 1.1875rem; } }`,
    around: nhsPage,
  },
};

/** Gives a host its own sheet, without fonts, which would be asked of another server. */
export function bringSheet(host: string, sheet: string): void {
  const own = hosts[host]!;
  own.style = `${sheet.replace(/@font-face\s*{[^}]*}/g, '')}\n${own.style}`;
}

export const hostChoices = Object.entries(hosts).map(([value, { title, short = title }]) => ({
  value,
  title,
  short,
}));

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** A host's style, for a reader whose text is so many per cent of the usual. */
export function styleOf(host: string, text = '100pc'): string {
  const { style = '', root = 100 } = hosts[host] ?? {};
  return `${style}\nhtml { font-size: ${(root * parseInt(text)) / 100}%; }`;
}

/** Gives the page that we are on a host's style. */
export function showOnPage(host: string, text: string): void {
  sheet.replaceSync(styleOf(host, text));
}

/** A story among a host's own words. */
export const amongWords = (host: string, story: TemplateResult): TemplateResult =>
  hosts[host]?.around?.(story) ?? story;
