/**
 * An address in its absolute form, if it is well formed, http or https, and has no user name or
 * password; otherwise undefined. A relative address is read against `base`.
 */
export function safeUrl(address: unknown, base: string): URL | undefined {
  if (typeof address !== 'string' || !address) return undefined;
  try {
    const url = new URL(address, base);
    return /^https?:/.test(url.protocol) && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}
