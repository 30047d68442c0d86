import { policyOf } from '../embed/attributes.js';
import { source } from '../locale/catalogues.js';
import { nearestLanguage } from '../locale/nearest-language.js';
import { ourLanguage } from '../locale/our-language.js';
import { attributesIn } from './attributes.js';
import { framesIn } from './frames.js';
import {
  addressOf,
  folderIn,
  note,
  problem,
  scriptsIn,
  tagOf,
  widgetsIn,
  type CheckedPage,
  type Finding,
} from './page.js';
import { allows, directiveFor, readPolicy, type Fetched, type Policy } from './policy.js';

/** What the page’s policies keep out, and what would let it in. */
export function checkPolicies(page: CheckedPage): Finding[] {
  const policies = policiesOf(page);
  const needs = needsOf(page);
  if (needs.length === 0) return [];
  return [
    ...(page.policies ? [] : [unseen]),
    ...policies.flatMap((policy) =>
      needs
        .filter((need) => !allows(policy, need, page.address))
        .map((need) =>
          problem(
            `The page’s content security policy keeps out ${need.what}. ${remedy(policy, need)}`,
          ),
        ),
    ),
    ...(scriptsIn(page).length > 0 ? policies : [])
      .filter(refusesTrustedTypes)
      .map(() =>
        problem(
          'The page’s content security policy lists names for Trusted Types, and not ours. Add partnership-southwark to trusted-types.',
        ),
      ),
  ];
}

const unseen = note(
  'A content security policy may also come in the page’s headers, which can’t be seen here. If readers get the words in the tag alone, ask whoever looks after the server.',
);

/** A header may bring several, with commas between them. */
function policiesOf({ document, policies }: CheckedPage): Policy[] {
  const inPage = document.querySelectorAll('meta[http-equiv="content-security-policy" i]');
  const texts = [
    ...(policies ?? []),
    ...[...inPage].map((each) => each.getAttribute('content') ?? ''),
  ];
  return texts.flatMap((text) => text.split(',')).map(readPolicy);
}

interface Need extends Fetched {
  what: string;
}

function needsOf(page: CheckedPage): Need[] {
  const scripts = scriptsIn(page);
  const widgets = widgetsIn(page);
  const sheetUrl = [...page.document.querySelectorAll('link[rel="stylesheet"][href]')]
    .map((each) => addressOf(each.getAttribute('href')!, page.address))
    .find((url) => url?.pathname.endsWith('/words.css'));
  const folder = folderIn(page) ?? scripts[0]?.url;
  return [
    ...scripts.map(({ url, element }) => ({
      directive: 'script-src-elem' as const,
      url,
      what: 'our script',
      nonce: element.getAttribute('nonce'),
      integrity: element.getAttribute('integrity'),
    })),
    ...(folder && widgets.some(speaksAnother)
      ? [{ directive: 'connect-src' as const, url: folder, what: 'the file of a language' }]
      : []),
    ...(sheetUrl
      ? [
          {
            directive: 'style-src-elem' as const,
            url: sheetUrl,
            what: 'the style of the words in the tag',
          },
        ]
      : []),
    ...widgets.flatMap((widget) =>
      policyOf(tagOf(widget), attributesIn(widget)).map((line) => {
        const [directive, origin] = line.split(' ') as [Fetched['directive'], string];
        return { directive, url: new URL(origin), what: `what <${widget.localName}> shows` };
      }),
    ),
    ...framesIn(page).map(({ url, widget }) => ({
      directive: 'frame-src' as const,
      url,
      what: `the frame with ${widget.name}`,
    })),
  ];
}

const speaksAnother = (widget: Element): boolean => {
  const { lang } = nearestLanguage(widget);
  return Boolean(lang) && ![undefined, source].includes(ourLanguage(lang));
};

/** What to do, so that nothing is kept out that the policy lets in now. */
function remedy(policy: Policy, need: Need): string {
  const deciding = directiveFor(policy, need)!;
  const sources = policy.get(deciding)!;
  const { origin } = need.url;
  if (sources.includes("'strict-dynamic'"))
    return 'Give its tag the nonce that the page’s other scripts have.';
  if (deciding !== 'default-src' && !sources.includes("'none'"))
    return `Add ${origin} to ${deciding}.`;
  const kept = sources.filter((each) => each !== "'none'");
  const directive = deciding === 'default-src' ? need.directive.replace('-elem', '') : deciding;
  return `It needs: ${[directive, ...kept, origin].join(' ')}`;
}

const refusesTrustedTypes = (policy: Policy): boolean => {
  const names = policy.get('trusted-types');
  return names !== undefined && !names.includes('*') && !names.includes('partnership-southwark');
};
