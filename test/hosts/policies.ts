import { policy, script, type Host } from './host.js';

const { files } = (await (await fetch('/dist/manifest.json')).json()) as {
  files: Record<string, { integrity: string }>;
};
const hash = files['widgets.js']!.integrity;

/** With an address of its own: one that an engine has refused stays refused on later pages. */
const pinned = (name: string, integrity = hash) =>
  script(`/dist/widgets.js?${name}`, `type="module" integrity="${integrity}"`);

const name = 'partnership-southwark';
const trustedTypes = (list: string) =>
  policy(`trusted-types ${list}; require-trusted-types-for 'script'`);

/** Where there are no Trusted Types, nothing is refused. */
const hasTrustedTypes = 'trustedTypes' in window;

/** Content security policies, and what else a browser may be told to refuse. */
export const policies: readonly Host[] = [
  {
    name: 'only the site’s own files',
    // Firefox takes a frame of text for no site of its own: hence the address in place of 'self'.
    head: policy(
      `default-src 'none'; script-src ${location.origin}; connect-src ${location.origin}; base-uri 'none'`,
    ),
    scripts: script(),
  },
  {
    name: 'only scripts with a nonce, and what they bring',
    head: policy("script-src 'nonce-abc' 'strict-dynamic'; object-src 'none'"),
    scripts: script('/dist/widgets.js', 'type="module" nonce="abc"'),
  },
  {
    name: 'only scripts with a nonce',
    head: policy("script-src 'nonce-abc'"),
    scripts: script('/dist/widgets.js', 'type="module" nonce="abc"'),
  },
  {
    name: 'only scripts with a hash on its list',
    head: policy(`script-src '${hash}'`),
    scripts: pinned('listed'),
  },
  { name: 'a script pinned with integrity', scripts: pinned('pinned') },
  { name: 'no styles', head: policy("style-src 'none'"), scripts: script() },
  { name: 'no connections, in English', head: policy("connect-src 'none'"), scripts: script() },
  {
    name: 'no frames and no films',
    head: policy("frame-src 'none'; media-src 'none'"),
    scripts: script(),
  },
  ...[name, `${name} 'allow-duplicates'`, `lit-html ${name}`, '*'].map((list) => ({
    name: `Trusted Types: ${list}`,
    head: trustedTypes(list),
    scripts: script(),
  })),
  ...["'none'", 'lit-html other'].map((list) => ({
    name: `Trusted Types: ${list} (in engines that have them)`,
    head: trustedTypes(list),
    scripts: script(),
    seesWords: hasTrustedTypes,
    ...(hasTrustedTypes && { says: /Add partnership-southwark to trusted-types/, times: 1 }),
  })),
  {
    name: 'no scripts, by a policy',
    head: policy("script-src 'none'"),
    scripts: script('/dist/widgets.js?refused'),
    seesWords: true,
  },
  { name: 'no scripts, in a sandbox', runsScripts: false, scripts: script(), seesWords: true },
  {
    name: 'a pinned script that has changed since',
    scripts: pinned('changed', hash.replace(/.{8}$/, 'AAAAAAAA')),
    seesWords: true,
  },
];
