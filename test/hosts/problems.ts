import { waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { tags } from '../../src/embed/snippet.js';
import { consoleMessages, takeMessages } from '../support/console.js';
import { loadFrame, type Frame } from '../support/frame.js';
import { allShown } from '../support/shown.js';
import { pageOf, script, type Host } from './host.js';

/** Puts all four widgets on a host’s page, and tells what isn’t as it should be. */
export async function problemsOn(host: Host): Promise<string[]> {
  const { width = 1000, prepare, runsScripts = true, seesWords = false, act } = host;
  const frame = await loadFrame(
    { html: pageOf(host) },
    { width, height: 900, scripts: runsScripts ? 'run' : 'blocked', ...(prepare && { prepare }) },
  );
  const isLate = host.scripts === undefined && !host.head?.includes('<script');
  const before = ownBoxes(frame);
  const placesBefore = ownPlaces(frame);
  const room = frame.document.documentElement.scrollWidth;
  if (isLate) await runScript(frame);
  else if (!seesWords) await allShown(frame.document);
  const changed = isLate ? differences(before, ownBoxes(frame)) : [];
  const moved = isLate ? movedProblems(host, placesBefore, ownPlaces(frame)) : [];
  await act?.(frame);
  const problems = seesWords
    ? tags.flatMap((tag) => wordsProblems(frame, tag))
    : (await Promise.all(tags.map((tag) => widgetProblems(frame, tag)))).flat();
  return [
    ...changed,
    ...moved,
    ...problems,
    ...pageProblems(frame, host, room),
    ...(await consoleProblems(host)),
  ];
}

async function runScript({ document }: Frame): Promise<void> {
  const range = document.createRange();
  range.selectNode(document.body);
  document.body.append(range.createContextualFragment(script()));
  await allShown(document);
}

/** What the page’s own parts look like: nothing of that is ours to change. */
function ownBoxes({ document, window }: Frame): string[] {
  return [...document.querySelectorAll('.own *')].map((each) => {
    const { x, width, height } = each.getBoundingClientRect();
    const box = [x, width, height].map((px) => px.toFixed(2));
    const { color, fontSize, display } = window.getComputedStyle(each);
    return [each.localName, ...box, color, fontSize, display].join(' ');
  });
}

const ownPlaces = ({ document, window }: Frame): number[] =>
  [...document.querySelectorAll('.own *')].map(
    (each) => each.getBoundingClientRect().top + window.scrollY,
  );

function movedProblems({ moves = 0 }: Host, before: number[], after: number[]): string[] {
  const moved = before.filter((top, at) => Math.abs(top - after[at]!) > 1).length;
  return moved === moves ? [] : [`${moved} of the page’s boxes moved, not ${moves}`];
}

const differences = (before: string[], after: string[]): string[] =>
  before.flatMap((each, at) =>
    each === after[at] ? [] : [`the page’s ${each} became ${after[at]}`],
  );

async function widgetProblems({ document }: Frame, tag: (typeof tags)[number]): Promise<string[]> {
  const found = document.querySelectorAll<LitElement>(tag);
  const [widget] = found;
  if (!widget || found.length > 1) return [`${found.length} of ${tag}`];
  const surfaces = widget.shadowRoot?.querySelectorAll<HTMLElement>('.widget') ?? [];
  const [surface] = surfaces;
  if (!surface || surfaces.length > 1) return [`${tag} has ${surfaces.length} surfaces`];
  const { left, right, width } = surface.getBoundingClientRect();
  const heading = surface.querySelector<HTMLElement>('h2');
  return [
    ...(heading?.textContent && heading.getClientRects().length > 0
      ? []
      : [`${tag} has no heading`]),
    ...(width >= 180 ? [] : [`${tag} is ${width} px wide`]),
    ...(left >= 0 && right <= document.documentElement.clientWidth + 1
      ? []
      : [`${tag} is from ${left} to ${right}`]),
    ...(surface.scrollWidth <= surface.clientWidth ? [] : [`${tag}’s content is wider than it`]),
    ...(await pressProblems(widget)),
  ];
}

/** What a press on a button brings about, once it is seen that a pointer would hit it. */
async function pressProblems(widget: LitElement): Promise<string[]> {
  const presses: Record<string, [button: string, outcome: string]> = {
    'ps-priority-cards': ['button', 'button[aria-expanded="true"]'],
    'ps-case-study': ['[aria-controls="step-2"]', '[data-shown] > #step-2'],
  };
  const press = presses[widget.localName];
  if (!press) return [];
  const [name, outcome] = press;
  const button = widget.shadowRoot!.querySelector<HTMLElement>(name)!;
  const problems = isHit(widget, button) ? [] : [`${widget.localName}: the button can’t be hit`];
  button.click();
  await widget.updateComplete;
  const works = widget.shadowRoot!.querySelector(outcome);
  return works ? problems : [...problems, `${widget.localName}: a press does nothing`];
}

/** Whether it is the button that is at its middle, and nothing over it. */
function isHit(widget: LitElement, button: HTMLElement): boolean {
  button.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = button.getBoundingClientRect();
  const middle = [left + width / 2, top + height / 2] as const;
  const isWidget = widget.ownerDocument.elementFromPoint(...middle) === widget;
  return isWidget && button.contains(widget.shadowRoot!.elementFromPoint(...middle));
}

function wordsProblems({ document }: Frame, tag: string): string[] {
  const widget = document.querySelector<HTMLElement>(tag)!;
  const words = widget.querySelector('p')!;
  return [
    ...(widget.shadowRoot?.querySelector('.widget') ? [`${tag} is shown`] : []),
    ...(words.getClientRects().length > 0 ? [] : [`the words in ${tag} are hidden`]),
  ];
}

function pageProblems({ document, window }: Frame, { asks }: Host, room: number): string[] {
  const { scrollWidth } = document.documentElement;
  const elsewhere = window.performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !/^(blob:|data:)/.test(name) && new URL(name).origin !== location.origin);
  return [
    ...(scrollWidth <= room ? [] : [`the page is ${scrollWidth} px wide`]),
    ...elsewhere.filter((name) => !asks?.test(name)).map((name) => `${name} was asked for`),
  ];
}

/** What the console says comes in tasks of its own. */
async function consoleProblems({ says, times = tags.length }: Host): Promise<string[]> {
  if (!says) return takeMessages();
  const said = () => consoleMessages.filter((each) => says.test(each)).length;
  await waitUntil(() => said() >= times, `The console does not say ${says}`);
  if (said() > times) return [`the console says ${says} ${said()} times`];
  return takeMessages().filter((each) => !says.test(each));
}
