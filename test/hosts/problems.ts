import { waitUntil } from '@open-wc/testing';
import { tags } from '../../src/embed/snippet.js';
import { consoleMessages, takeMessages } from '../support/console.js';
import { loadFrame, type Frame } from '../support/frame.js';
import { allShown } from '../support/shown.js';
import { pageOf, script, type Host } from './host.js';
import { widgetProblems } from './widget-problems.js';

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
    : (await Promise.all(tags.map((tag) => widgetProblems(frame.document, tag)))).flat();
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
