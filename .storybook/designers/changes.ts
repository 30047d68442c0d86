import { html, LitElement, type PropertyDeclarations } from 'lit';

interface Release {
  name: string;
  changes: string[];
}

/** What the changelog says of some words, release by release. */
export function changesOf(changelog: string, words: RegExp): Release[] {
  const [, ...releases] = changelog.split(/^## /m);
  return releases
    .map((release) => ({
      name: release.split('\n')[0]!,
      changes: [...release.matchAll(/^- (.*)$/gm)]
        .map(([, change]) => change!.replace(/[`*]|\]\([^)]*\)|\[/g, ''))
        .filter((change) => words.test(change)),
    }))
    .filter(({ changes }) => changes.length > 0);
}

/** The changes that have to do with one widget. */
export class WidgetChanges extends LitElement {
  /** The changelog’s text. */
  static changelog = '';

  static override properties: PropertyDeclarations = { words: {} };

  /** What a change has to name, as a pattern. */
  words = '';

  protected override render() {
    const releases = changesOf(WidgetChanges.changelog, new RegExp(this.words, 'i'));
    return releases.map(
      ({ name, changes }) =>
        html`<p><b>${name}</b></p>
          <ul>
            ${changes.map((change) => html`<li>${change}</li>`)}
          </ul>`,
    );
  }
}
