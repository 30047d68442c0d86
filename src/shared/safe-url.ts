/**
 * The absolute form of an address, if there is one, it is well formed, http or https and carries
 * no user name or password; else undefined. Relative addresses resolve against the page.
 */
export function safeUrl(
  address: string | null | undefined,
  base: string = document.baseURI,
): URL | undefined {
  if (!address || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && !url.username && !url.password ? url : undefined;
}
