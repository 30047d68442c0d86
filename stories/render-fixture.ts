import type { TemplateResult } from 'lit';
import type { Tag } from '../src/embed/snippet.js';
import { bringAbout, fixturesOf, type Fixture } from '../test/fixtures/fixtures.js';

interface StoryContext {
  component?: string;
  name: string;
}

/** The fixture that a story is named after. */
function fixtureOf({ component, name }: StoryContext): Fixture {
  const fixture = fixturesOf(component as Tag).find((each) => each.name === name);
  if (!fixture) throw new Error(`<${component}> has no fixture named “${name}”`);
  return fixture;
}

export const renderFixture = (_args: unknown, context: StoryContext): TemplateResult =>
  fixtureOf(context).template;

/** Presses where the fixture asks for it; a docs page stays where its reader is. */
export async function playFixture(
  context: StoryContext & { canvasElement: HTMLElement; viewMode?: string },
): Promise<void> {
  const fixture = fixtureOf(context);
  const { scrollX, scrollY } = window;
  await bringAbout(fixture, context.canvasElement);
  if (!fixture.press || context.viewMode !== 'docs') return;
  (document.activeElement as HTMLElement | null)?.blur();
  window.scrollTo(scrollX, scrollY);
}
