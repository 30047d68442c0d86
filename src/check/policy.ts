import { unknownAddress } from './page.js';

/** A content security policy: what it lists for each directive. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** The directives that fetch, and those that count where a policy doesn’t have them. */
const fallbacks = {
  'connect-src': ['default-src'],
  'frame-src': ['child-src', 'default-src'],
  'img-src': ['default-src'],
  'media-src': ['default-src'],
  'script-src-elem': ['script-src', 'default-src'],
  'style-src-elem': ['style-src', 'default-src'],
} as const;

/** Something that a page fetches: where from, by which directive, and what its tag says of it. */
export interface Fetched {
  directive: keyof typeof fallbacks;
  url: URL;
  nonce?: string | null;
  integrity?: string | null;
}

/** Of a directive that is there twice, the first counts. */
export const readPolicy = (text: string): Policy =>
  new Map(
    text
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name, ...values]) => [name!.toLowerCase(), values] as const)
      .reverse(),
  );

/** The directive of a policy that decides on something: none if everything is allowed. */
export const directiveFor = (policy: Policy, { directive }: Fetched): string | undefined =>
  [directive, ...fallbacks[directive]].find((each) => policy.has(each));

/** https://www.w3.org/TR/CSP3/#match-url-to-source-list, for what people write. */
export function allows(policy: Policy, fetched: Fetched, page: URL): boolean {
  const { url, nonce, integrity, directive } = fetched;
  const deciding = directiveFor(policy, fetched);
  if (!deciding) return true;
  const sources = policy.get(deciding)!;
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
  if (directive === 'script-src-elem') {
    const hashes = integrity?.trim().split(/\s+/) ?? [];
    if (hashes.length > 0 && hashes.every((each) => sources.includes(`'${each}'`))) return true;
    if (sources.includes("'strict-dynamic'")) return false; // whatever addresses it lists
  }
  return sources.some((source) => matches(source, url, page));
}

function matches(source: string, url: URL, page: URL): boolean {
  if (source === '*') return true;
  // a page whose address isn’t known may be where our files are
  if (/^'self'$/i.test(source)) return url.origin === page.origin || page === unknownAddress;
  const parts = /^(?:([a-z]+):(?:\/\/|$))?(?:([^/:]+)(?::(\d+|\*))?(\/.*)?)?$/i.exec(source);
  if (!parts) return false;
  const [, scheme = '', host = '', port = '', path = ''] = parts;
  if (!url.protocol.startsWith(scheme.toLowerCase())) return false; // http lets https in, too
  return !host || (isHost(host.toLowerCase(), url) && isPort(port, url) && isPath(path, url));
}

const isHost = (host: string, { hostname }: URL): boolean =>
  host.startsWith('*') ? hostname.endsWith(host.slice(1)) : hostname === host;

const isPort = (port: string, { port: own, protocol }: URL): boolean =>
  port === '*' || (own || standardPort(protocol)) === (port || standardPort(protocol));

const standardPort = (protocol: string): string => (protocol === 'https:' ? '443' : '80');

const isPath = (path: string, { pathname }: URL): boolean =>
  path.endsWith('/') ? pathname.startsWith(path) : !path || pathname === path;
