import type { HTMLAttributes } from 'preact';
import type { Elements, Listeners } from './elements.js';

type Tags = {
  [Tag in keyof Elements]: HTMLAttributes<Elements[Tag]['element']> &
    Elements[Tag]['props'] &
    Listeners<'on', Elements[Tag]['events']>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
