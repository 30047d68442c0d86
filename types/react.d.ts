import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements, Listeners } from './elements.js';

/** React 19 sets a property where the element has one, else an attribute. */
type Tags = {
  [Tag in keyof Elements]: DetailedHTMLProps<
    HTMLAttributes<Elements[Tag]['element']>,
    Elements[Tag]['element']
  > &
    Elements[Tag]['props'] &
    Listeners<'on', Elements[Tag]['events']>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
