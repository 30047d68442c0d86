import type { JSX } from 'solid-js';
import type { Elements, Listeners } from './elements.js';

type Tags = {
  [Tag in keyof Elements]: JSX.HTMLAttributes<Elements[Tag]['element']> &
    Elements[Tag]['props'] &
    Prefixed<'prop:', Elements[Tag]['props']> &
    Listeners<'on:', Elements[Tag]['events']>;
};

type Prefixed<Prefix extends string, Props> = {
  [Name in keyof Props & string as `${Prefix}${Name}`]?: Props[Name];
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
