interface Policy {
  createHTML?: (html: string) => unknown;
}

/** What a browser with Trusted Types has: TypeScript doesn't know it yet. */
interface PolicyFactory {
  createPolicy: (name: string, rules: Policy) => Policy;
  [shared]?: Policy;
}

const name = 'partnership-southwark';

/** Where our scripts on a page find the policy that one of them has got: a second has no right to it. */
const shared = Symbol.for(name);

/** Whether the page refuses us: then we make no HTML at all. */
export let isRefused = false;

/**
 * The policy that Lit makes its HTML with; the build puts this in the place of Lit's own one (see
 * scripts/build/own-policy.mjs). Never throws.
 */
export function policyOf(factory: PolicyFactory): Policy {
  const policy = factory[shared] ?? ask(factory);
  Reflect.set(factory, shared, policy); // a page may have frozen it
  isRefused = !policy.createHTML;
  return policy;
}

/** Lit asks for HTML of templates only, and those are all in our code. */
function ask(factory: PolicyFactory): Policy {
  try {
    return factory.createPolicy(name, { createHTML: (html) => html });
  } catch {
    console.error(
      `${name} can’t be shown; the words in its tags stay. Add ${name} to trusted-types in this page’s content security policy.`,
    );
    return {};
  }
}
