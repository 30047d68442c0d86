/**
 * The absolute form of an address, if there is one, it is well formed, http or https and carries
 * no user name or password; else undefined. `base` is what a relative address stands for.
 */
export function safeUrl(address: unknown, base: string): URL | undefined {
  if (typeof address !== 'string' || !address || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && !url.username && !url.password ? url : undefined;
}
