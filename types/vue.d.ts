import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Elements } from './elements.js';

/** What Vue’s guide calls a custom element: https://vuejs.org/guide/extras/web-components */
type CustomElement<Tag extends keyof Elements> = new () => Elements[Tag]['element'] & {
  /** @deprecated For the types only: an element has no such property. */
  $props: HTMLAttributes & Elements[Tag]['props'] & PublicProps;
  /** @deprecated For the types only: an element has no such method. */
  $emit: EmitFn<{
    [Name in keyof Elements[Tag]['events']]: (event: Elements[Tag]['events'][Name]) => void;
  }>;
};

type Tags = { [Tag in keyof Elements]: CustomElement<Tag> };

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
