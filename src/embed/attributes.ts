import type { Attributes } from '../markup/html.js';
import { themes } from '../theme/themes.js';
import type { Page } from '../values/page.js';
import { fromJson, unreadable } from '../values/from-json.js';
import { readChoice } from '../values/read-choice.js';
import { readHeadingLevel } from '../values/read-number.js';
import type { Problem } from '../values/reading.js';
import { safeUrl } from '../values/safe-url.js';
import { contextOf, descriptionOf, partnersPage, type Tag } from './snippet.js';

/**
 * What of a tag’s attributes can’t be used, and what the widget does instead, as it would say. Where
 * the page isn’t known, a whole address may be on its website.
 */
export function problemsOf(tag: Tag, attributes: Attributes, page?: Page): Problem[] {
  const problemsOn = (where: Page): Problem[] => [
    ...readHeadingLevel(attributes['heading-level']).problems,
    ...readChoice('theme', attributes['theme'], themes).problems,
    ...messagesProblems(attributes['messages']),
    ...(descriptionOf(tag).problems?.(contextOf({ attributes }, where)) ?? []),
  ];
  if (page) return problemsOn(page);
  return problemsOn(partnersPage).filter(([name, value]) => {
    const { origin } = safeUrl(String(value), partnersPage.base) ?? partnersPage;
    return problemsOn({ ...partnersPage, origin }).some(([each]) => each === name);
  });
}

/** Which messages a widget has is known to it alone. */
function messagesProblems(given: string | undefined): Problem[] {
  try {
    fromJson(given);
    return [];
  } catch {
    return [['messages', given, unreadable(given), 'using our words']];
  }
}

/** Without those that can’t be used at all: the widget is the same without them. */
export function usableOf(tag: Tag, attributes: Attributes, page?: Page): Attributes {
  const { full, policy } = descriptionOf(tag);
  const outcome = (given: Attributes) => {
    const context = contextOf({ attributes: given }, page);
    return [...full(context), ...(policy?.(context) ?? [])].join('\n');
  };
  const named = problemsOf(tag, attributes, page).map(([name]) => name);
  const makesNoDifference = (name: string) =>
    outcome(attributes) === outcome({ ...attributes, [name]: '' });
  return Object.fromEntries(
    Object.entries(attributes).filter(
      ([name]) => !named.includes(name) || !makesNoDifference(name),
    ),
  );
}

/** What a policy has to allow for a tag with these attributes, other than what all need. */
export const policyOf = (tag: Tag, attributes: Attributes): readonly string[] =>
  descriptionOf(tag).policy?.(contextOf({ attributes })) ?? [];
