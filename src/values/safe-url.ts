/**
 * An address in its absolute form, if it is well formed, http or https, and has no user name or
 * password; otherwise undefined. A relative address is read against `base`.
 */
export function safeUrl(address: unknown, base: string): URL | undefined {
  if (typeof address !== 'string' || !address || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && !url.username && !url.password ? url : undefined;
}
