import type { TemplateResult } from 'lit';
import type { Tag } from '../src/embed/tags.js';
import { fixturesOf } from '../test/fixtures/fixtures.js';

/** Renders the fixture that a story is named after. */
export function renderFixture(
  _args: unknown,
  { component, name }: { component?: string; name: string },
): TemplateResult {
  const fixture = fixturesOf(component as Tag).find((each) => each.name === name);
  if (!fixture) throw new Error(`<${component}> has no fixture named “${name}”`);
  return fixture.template;
}
