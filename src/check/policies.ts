import { policyOf } from '../embed/attributes.js';
import { source } from '../locale/catalogues.js';
import { nearestLanguage } from '../locale/nearest-language.js';
import { ourLanguage } from '../locale/our-language.js';
import { attributesIn } from './attributes.js';
import {
  addressOf,
  problem,
  scriptsIn,
  tagOf,
  widgetsIn,
  type CheckedPage,
  type Finding,
} from './page.js';

type Policy = ReadonlyMap<string, readonly string[]>;

/** What the page’s policies keep out, and the line that would let it in. */
export function checkPolicies(page: CheckedPage): Finding[] {
  const inPage = page.document.querySelectorAll('meta[http-equiv="content-security-policy" i]');
  const texts = [
    ...page.policies,
    ...[...inPage].map((each) => each.getAttribute('content') ?? ''),
  ];
  const policies = texts.map(readPolicy);
  const refused = needs(page).filter(({ directive, url, nonce }) =>
    policies.some((policy) => !allows(policy, { directive, url, nonce, page: page.address })),
  );
  const lines = refused.map(
    ({ directive, url, what }) => [`${directive} ${url.origin}`, what] as const,
  );
  return [
    ...[...new Map(lines)].map(([line, what]) =>
      problem(`The page’s content security policy keeps out ${what}. Add: ${line}`),
    ),
    ...policies
      .filter(refusesTrustedTypes)
      .map(() =>
        problem(
          'The page’s content security policy lists names for Trusted Types, and not ours. Add partnership-southwark to trusted-types.',
        ),
      ),
  ];
}

interface Need {
  directive: string;
  url: URL;
  what: string;
  nonce?: string | null | undefined;
}

function needs(page: CheckedPage): Need[] {
  const [script] = scriptsIn(page);
  if (!script) return [];
  const { url, element } = script;
  const nonce = element.getAttribute('nonce');
  const speaksAnother = widgetsIn(page).some((widget) => {
    const { lang } = nearestLanguage(widget);
    return lang && ![undefined, source].includes(ourLanguage(lang));
  });
  const sheet = page.document.querySelector('link[rel="stylesheet"][href$="/words.css"]');
  const sheetUrl = sheet && addressOf(sheet.getAttribute('href')!, page.address);
  return [
    { directive: 'script-src', url, what: 'our script', nonce },
    ...(speaksAnother ? [{ directive: 'connect-src', url, what: 'the file of a language' }] : []),
    ...(sheetUrl
      ? [{ directive: 'style-src', url: sheetUrl, what: 'the style of the words in the tag' }]
      : []),
    ...widgetsIn(page).flatMap((widget) =>
      policyOf(tagOf(widget), attributesIn(widget)).map((line) => {
        const [directive, origin] = line.split(' ') as [string, string];
        return { directive, url: new URL(origin), what: `what <${widget.localName}> shows` };
      }),
    ),
  ];
}

const readPolicy = (text: string): Policy =>
  new Map(
    text
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name, ...values]) => [name!.toLowerCase(), values]),
  );

const refusesTrustedTypes = (policy: Policy): boolean => {
  const names = policy.get('trusted-types');
  return names !== undefined && !names.includes('*') && !names.includes('partnership-southwark');
};

/** https://www.w3.org/TR/CSP3/#match-url-to-source-list, for what people write. */
function allows(
  policy: Policy,
  { directive, url, nonce, page }: Omit<Need, 'what'> & { page: URL },
): boolean {
  const sources = policy.get(directive) ?? policy.get('default-src');
  if (!sources) return true;
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
  return sources.some((each) => matches(each, url, page));
}

function matches(source: string, url: URL, page: URL): boolean {
  if (source === '*') return true;
  if (source === "'self'") return url.origin === page.origin;
  if (/^[a-z]+:$/i.test(source)) return url.protocol === source.toLowerCase();
  const [, scheme, host = ''] = /^(?:([a-z]+):\/\/)?([^/:]+)/i.exec(source) ?? [];
  if (scheme && `${scheme}:` !== url.protocol) return false;
  return host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host;
}
