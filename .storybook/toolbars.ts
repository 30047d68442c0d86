/**
 * The toolbars above every story. Each one's first choice changes nothing, and shows no words. No
 * value is a number alone: from an address it would come as one, and be none of the choices.
 */
import type { Preview } from '@storybook/web-components-vite';
import { themes } from '../src/theme/themes.js';
import { hostChoices } from './hosts.js';
import { languageChoices, type LanguageRecord } from './languages.js';

interface Choice {
  value: string;
  /** In the menu. */
  title: string;
  /** In the bar, once it is chosen, if the title is long for that. */
  short?: string;
}

const choices = (records: Record<string, LanguageRecord>): Record<Toolbar, Choice[]> => ({
  theme: [
    { value: '', title: 'The story’s own' },
    ...themes.map((value) => ({ value, title: value[0]!.toUpperCase() + value.slice(1) })),
  ],
  scheme: [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ],
  language: languageChoices(records),
  direction: [
    { value: 'auto', title: 'The language’s' },
    { value: 'ltr', title: 'Left to right', short: 'LTR' },
    { value: 'rtl', title: 'Right to left', short: 'RTL' },
  ],
  text: [
    { value: '100pc', title: '100%' },
    { value: '150pc', title: '150%' },
    { value: '200pc', title: '200%' },
  ],
  width: [
    { value: '', title: 'As wide as the page' },
    ...['320', '390', '600', '900'].map((value) => ({
      value: `${value}px`,
      title: `${value} px`,
      short: value,
    })),
  ],
  host: hostChoices,
  medium: [
    { value: 'screen', title: 'On screen' },
    { value: 'paper', title: 'Paper' },
  ],
  script: [
    { value: 'on', title: 'Script on' },
    { value: 'off', title: 'Script off', short: 'Off' },
  ],
});

type Toolbar =
  'theme' | 'scheme' | 'language' | 'direction' | 'text' | 'width' | 'host' | 'medium' | 'script';

/** What the toolbars are set to. */
export type Toolbars = Record<Toolbar, string>;

type Icon =
  | 'paintbrush'
  | 'contrast'
  | 'globe'
  | 'transfer'
  | 'type'
  | 'sidebyside'
  | 'browser'
  | 'print'
  | 'lightning';

const about: Record<Toolbar, { icon: Icon; description: string }> = {
  theme: { icon: 'paintbrush', description: 'Theme of the widgets' },
  scheme: { icon: 'contrast', description: 'Light or dark page' },
  language: { icon: 'globe', description: 'Language of the page' },
  direction: { icon: 'transfer', description: 'Direction of the page' },
  text: { icon: 'type', description: 'Size of the reader’s text' },
  width: { icon: 'sidebyside', description: 'Width of the column around the widget' },
  host: { icon: 'browser', description: 'Page around the widget' },
  medium: { icon: 'print', description: 'On screen or on paper' },
  script: { icon: 'lightning', description: 'Whether our script has run' },
};

/** The toolbars, with our languages by their records. */
export const globalTypes = (
  records: Record<string, LanguageRecord>,
): NonNullable<Preview['globalTypes']> =>
  Object.fromEntries(
    Object.entries(choices(records)).map(([name, items]) => {
      const { icon, description } = about[name as Toolbar];
      const toolbar = { icon, items: items.map(asItem), dynamicTitle: true };
      return [name, { name: description, description, toolbar }];
    }),
  );

/** The bar has to fit 1,024 px: what isn’t in it stands at the right of the menu. */
const asItem = ({ value, title, short }: Choice, index: number) => {
  const inBar = index === 0 ? '' : (short ?? title);
  return inBar === title ? { value, title } : { value, title: inBar, right: title };
};

export const initialGlobals = Object.fromEntries(
  Object.entries(choices({})).map(([name, [first]]) => [name, first!.value]),
) as Toolbars;
