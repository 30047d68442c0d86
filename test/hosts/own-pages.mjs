/**
 * Pages that a frame can’t show: their headers, and which of our scripts they have. In a page that
 * is what its name says, `is` is true. `isLeft`: its reader goes elsewhere and comes back.
 */
export const ownPages = [
  {
    name: 'isolated from other origins (COEP)',
    headers: {
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
    isClassic: true, // a script that isn’t a module needs the header Cross-Origin-Resource-Policy
    is: 'crossOriginIsolated',
  },
  {
    name: 'in a sandbox with scripts alone',
    headers: { 'Content-Security-Policy': 'sandbox allow-scripts' },
    is: 'origin === "null"',
  },
  {
    name: 'kept by the browser while its reader is elsewhere',
    is: 'wasKept',
    isLeft: true,
  },
];
