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

export const readPolicy = (text: string): Policy =>
  new Map(
    text
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name, ...values]) => [name!.toLowerCase(), values]),
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
  if (source === "'self'") return url.origin === page.origin;
  if (/^[a-z]+:$/i.test(source)) return url.protocol === source.toLowerCase();
  const parts = /^(?:(https?):\/\/)?([^/:]+)(?::[\d*]+)?(\/.*)?$/i.exec(source);
  if (!parts) return false;
  const [, scheme = '', host = '', path = ''] = parts;
  if (!url.protocol.startsWith(scheme.toLowerCase())) return false; // http lets https in, too
  const isHost = host.startsWith('*.')
    ? url.hostname.endsWith(host.slice(1))
    : url.hostname === host;
  return (
    isHost && (path.endsWith('/') ? url.pathname.startsWith(path) : !path || url.pathname === path)
  );
}
