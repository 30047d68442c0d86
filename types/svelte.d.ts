import type { HTMLAttributes } from 'svelte/elements';
import type { Elements, Listeners } from './elements.js';

type Tags = {
  [Tag in keyof Elements]: HTMLAttributes<Elements[Tag]['element']> &
    Elements[Tag]['props'] &
    Listeners<'on', Elements[Tag]['events']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
