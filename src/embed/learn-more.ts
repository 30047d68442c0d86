import { pageAddress } from '../content/partnership-page.js';
import { safeUrl } from '../shared/safe-url.js';
import type { Attributes } from './html.js';

/** Where "Learn more" leads, as the widget would have it: the address given, if it is safe. */
export const learnMoreAddress = ({ 'learn-more': address = '' }: Attributes): string =>
  safeUrl(address, 'https://own-site.invalid') ? address : pageAddress;
