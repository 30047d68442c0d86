import { tell } from './tell.js';

/** Tells the page around how high the frame has to be, whenever either may just have come to need it. */
export function tellHeight(tag: string): void {
  const root = document.documentElement;
  const say = () => tell('height', Math.ceil(root.getBoundingClientRect().height));
  for (const occasion of ['DOMContentLoaded', 'load', 'resize']) addEventListener(occasion, say);
  // The page around is known by being the parent: its origin is whoever’s site that is.
  addEventListener('message', ({ source, data }: MessageEvent<{ message?: unknown } | null>) => {
    if (source === parent && data?.message === 'ready') say();
  });
  void customElements.whenDefined(tag).then(say);
  new ResizeObserver(say).observe(root);
  // A page may begin to listen late: WordPress missed half of the messages without these.
  const timer = setInterval(say, 100);
  setTimeout(() => clearInterval(timer), 2000);
}
