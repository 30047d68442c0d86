/** WordPress gives the frame that it unfolds an address with a secret, and wants it back. */
export const [, secret] = /[?&]secret=(\w+)/.exec(location.hash) ?? [];

/** Tells the page around. Anyone may know what is told, and who that page is can’t be known. */
export function tell(message: 'height' | 'link', value: number | string): void {
  parent.postMessage({ message: `partnership-southwark-${message}`, value }, '*');
  if (secret) parent.postMessage({ message, value, secret }, '*');
}
