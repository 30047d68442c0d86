import { frameHeight, framePath, frameTitle } from '../embed/frame-page.js';
import { draftNotice } from '../content/draft-notice.js';
import { policyOf, usableOf } from '../embed/attributes.js';
import {
  marksOf,
  scriptTag,
  tagSnippet,
  wordsOf,
  type Language,
  type Tag,
  type ScriptOptions,
} from '../embed/snippet.js';
import { block, escape, line, startTag, text, type Attributes } from '../markup/html.js';
import type { Page } from '../values/page.js';
import { attributesOf, type Choice } from './choice.js';
import { textSizeRule } from './text-sizes.js';

/** Where the files are, and what their bytes are. */
export interface Release {
  version: string;
  /** The folder’s address, ending in a slash. */
  base: string;
  /** The hash of a file, by its path in the folder; none if the folder doesn’t have it. */
  integrity: (file: string) => string | undefined;
}

/** Something to copy, and where it goes. */
export interface Piece {
  name: string;
  code: string;
  note?: string;
  /** A file that is needed for it: its address. */
  file?: string;
  /** Whether it is copied as formatted words, too, for editors that take no HTML. */
  isFormatted?: boolean;
}

/** The plug-in, which `npm run site` puts beside the builder; `dist/` doesn’t have it. */
export const pluginFile = 'partnership-southwark.zip';

/** All that somebody has to paste, for what they have chosen; `language` is that of the words. */
export function pieces(choice: Choice, release: Release, language?: Language): Piece[] {
  switch (choice.way) {
    case 'script':
      return [pasted(choice, language, { base: release.base }), ...styles(choice)];
    case 'pinned':
      return [pinned(choice, release, language), ...styles(choice), policy(choice, release)];
    case 'classic':
      return [
        pasted(choice, language, { base: release.base, isClassic: true }),
        folder(release),
        ...styles(choice),
      ];
    case 'plugin':
      return [shortcodes(choice, release), ...styles(choice)];
    case 'address':
      return addresses(choice, release);
    case 'frame':
      return [frames(choice, release, language), resizer(release)];
    case 'npm':
      return [...npm(choice, language), ...styles(choice)];
    case 'words':
      return [words(choice, language)];
  }
}

/** The page that a tag is on, where it isn’t the partner’s: an address in a frame is on the host’s website. */
export const pageOf = (tag: Tag, { way, lang }: Choice, base: string): Page | undefined =>
  way === 'frame'
    ? { base: new URL(framePath(tag, lang), base).href, origin: new URL(base).origin }
    : undefined;

/** What is pasted of a widget’s attributes: what a field says can’t be used at all stays out. */
const pastedOf = (tag: Tag, choice: Choice, page?: Page): Attributes =>
  usableOf(tag, attributesOf(tag, choice), page);

/** One `<div>` around everything: WordPress puts paragraphs between what stands alone. */
function pasted(choice: Choice, language: Language | undefined, script: ScriptOptions): Piece {
  const isStill = choice.words === 'full';
  const style = isStill ? [`<link rel="stylesheet" href="${script.base}words.css">`] : [];
  const code = block('div', {}, [...style, scriptTag(script), ...elements(choice, language)]);
  return {
    name: 'HTML',
    code,
    note: 'Paste this where you want the widgets to appear. If that is on another server than this page, this one has to let it in (CORS): ask whoever looks after it.',
  };
}

/** A tag that runs no other script than today’s. */
function pinned(choice: Choice, release: Release, language: Language | undefined): Piece {
  const { base, version } = release;
  const piece = pasted(choice, language, { base, integrity: release.integrity('widgets.js')! });
  const next = /\/\d+\.\d+\.\d+\/$/.test(base)
    ? `It stays with release ${version}, whose files stay where they are: for the next one, copy its tag.`
    : 'When the file is replaced by the next release, this script no longer runs, and readers get the words in the tag until you paste the new code from here.';
  return { ...piece, note: `${piece.note} ${next}` };
}

/** Scripts that have been merged or moved don’t know where they were. */
const folder = ({ base }: Release): Piece => ({
  name: 'Folder',
  code: startTag('meta', { name: 'partnership-southwark-files', content: base }),
  note: 'Put this into your pages’ head as well if something merges or moves your scripts and the widgets are in another language than English: it says where the languages are.',
});

const elements = (choice: Choice, language: Language | undefined): string[] =>
  choice.widgets.map((tag) =>
    tagSnippet(tag, {
      words: choice.words,
      attributes: pastedOf(tag, choice),
      ...(language && { language }),
    }),
  );

/** The site’s style sheet is the place for a colour and a size: editors take `style` away. */
function styles({ accent, text, widgets }: Choice): Piece[] {
  const selector = widgets.join(', ');
  const rules = [
    ...(accent ? [`${selector} {\n  --ps-color-accent: ${accent};\n}`] : []),
    ...(text ? [textSizeRule(selector, text)] : []),
  ];
  if (rules.length === 0) return [];
  const note = 'Put this into your site’s style sheet (“Additional CSS” in WordPress).';
  return [{ name: 'CSS', code: rules.join('\n'), note }];
}

function policy(choice: Choice, { base }: Release): Piece {
  const { origin } = new URL(base);
  const style = choice.words === 'full' ? [`style-src ${origin}`] : [];
  const films = choice.widgets.flatMap((tag) => policyOf(tag, pastedOf(tag, choice)));
  return {
    name: 'Policy',
    code: [`script-src ${origin}`, `connect-src ${origin}`, ...style, ...films].join('\n'),
    note: 'Add these to your content security policy if it doesn’t allow them yet.',
  };
}

/** What the plug-in’s shortcodes take: an attribute’s brackets would end one, and backslashes get lost. */
function shortcodes(choice: Choice, { base, integrity }: Release): Piece {
  const shortcode = (tag: Tag) => {
    const attributes = { ...(choice.lang && { lang: choice.lang }), ...pastedOf(tag, choice) };
    const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
    return `[${tag}${list.join('').replace(/[[\]\\]/g, (sign) => `&#${sign.charCodeAt(0)};`)}]`;
  };
  const isHere = integrity(pluginFile) !== undefined;
  const origin = isHere
    ? 'the file is here'
    : 'whoever looks after this page can make it, with “npm run plugin”';
  return {
    name: 'Shortcodes',
    code: choice.widgets.map(shortcode).join('\n'),
    note: `Paste these where the widgets are to be, each on a line of its own. Whoever looks after the site has to install ${pluginFile} first, once (Plugins, Add New, Upload): ${origin}. The plug-in has a block for each widget too.`,
    ...(isHere && { file: base + pluginFile }),
  };
}

/** A file stands behind each, the same for everyone: it knows of no choice but the language. */
const addresses = ({ widgets, lang }: Choice, { base }: Release): Piece[] =>
  widgets.map((tag) => ({
    name: `Address of ${tag}`,
    code: base + framePath(tag, lang),
    note: 'Paste it on a line of its own. The language is in it, other choices are not. If it stays an address, your site makes no frames of addresses: choose another way above.',
  }));

/** What an editor takes away from a frame is left out, or does no harm by going. */
function frames(choice: Choice, { base }: Release, language?: Language): Piece {
  const frame = (tag: Tag) =>
    line(
      'iframe',
      {
        src: frameAddress(tag, choice, base),
        title: frameTitle(tag, language),
        width: '100%',
        height: String(frameHeight(tag)),
        frameborder: '0',
        allowfullscreen: '',
      },
      '',
    );
  return {
    name: 'HTML',
    code: choice.widgets.map(frame).join('\n'),
    note: 'Paste this where the widgets are to be. The height suits a phone: what is longer scrolls, and you may change it. Give addresses of a film, captions or links in full (https://…): the page in a frame doesn’t know yours.',
  };
}

function frameAddress(tag: Tag, choice: Choice, base: string): string {
  const { lang, accent } = choice;
  const options = {
    ...pastedOf(tag, choice, pageOf(tag, choice, base)),
    ...(accent && { accent }),
  };
  const query = new URLSearchParams(options).toString();
  return `${base}${framePath(tag, lang)}${query && `?${query}`}`;
}

const resizer = ({ base }: Release): Piece => ({
  name: 'Script',
  code: line('script', { defer: '', src: `${base}frame-resizer.js` }, ''),
  note: 'If your site takes one script after all, this one gives each frame the height that it needs. One is enough for a page.',
});

function npm(choice: Choice, language: Language | undefined): Piece[] {
  const imports = choice.widgets.map(
    (tag) => `import '@partnership-southwark/widgets/${tag.replace('ps-', '')}/define.js';`,
  );
  return [
    { name: 'JavaScript', code: imports.join('\n'), note: 'Put this in one of your modules.' },
    {
      name: 'HTML',
      code: elements(choice, language).join('\n'),
      note: 'Put this in your template.',
    },
  ];
}

/** What is inside the tags: HTML that every editor takes. A draft says that it is one, as a widget would. */
function words(choice: Choice, language: Language | undefined): Piece {
  const draft = language?.isDraft ? [text('p', draftNotice(language.msg).notice)] : [];
  const inside = choice.widgets.map((tag) => {
    const attributes = pastedOf(tag, choice);
    const options = { words: 'full', attributes, ...(language && { language }) } as const;
    return block('div', marksOf(language), [...draft, ...wordsOf(tag, options)]);
  });
  return {
    name: 'HTML',
    code: inside.join('\n'),
    isFormatted: true,
    note: 'These words don’t update automatically. Come back for the new ones when there is a new release.',
  };
}
