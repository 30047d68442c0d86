import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

/** Renders a fixture into a container of some width in px: the same in all engines. */
export async function fixtureAtWidth<T extends Element>(
  width: number,
  template: TemplateResult,
): Promise<T> {
  const container = document.createElement('div');
  container.style.inlineSize = `${width}px`;
  return fixture<T>(template, { parentNode: container });
}
