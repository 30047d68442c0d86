import type { MsgFn } from '@lit/localize';
import type { Catalogue } from './catalogues.js';

type Template = Parameters<MsgFn>[0];

/**
 * The function that gives each message its words: those of a catalogue, or else the English ones
 * that are written in the code. `own` are a host's, which come before both.
 */
export const messages = (catalogue: Catalogue = {}, own: Catalogue = {}): MsgFn =>
  ((template: Template, { id }: { id: string }) => {
    const { strings, values } = partsOf(template);
    const words = own[id] ?? catalogue[id];
    return words === undefined
      ? String.raw({ raw: strings }, ...values)
      : words.replace(/\{(\d)\}/g, (hole, index: number) =>
          index in values ? String(values[index]) : hole,
        );
  }) as MsgFn;

/** A template is a string, or the pieces that lit-localize's `str` makes of one with values. */
const partsOf = (template: Template): { strings: readonly string[]; values: readonly unknown[] } =>
  typeof template === 'string' ? { strings: [template], values: [] } : template;

/** Messages as they are written in the code. */
export const english = messages();
