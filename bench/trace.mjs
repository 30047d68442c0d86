/**
 * What the page’s main thread did, from Chromium's trace: `dur` of an event is the time on the
 * clock, `tdur` the time in which the thread had a processor. Other programs lengthen only the
 * first: the same work took 0.4 to 1.6 s by the clock on a busy machine, and 0.12 to 0.14 s by
 * the thread's time.
 *
 * With Emulation.setCPUThrottlingRate at 4, a second thread keeps interrupting the main one
 * and lets it go round in circles, which needs the processor too: `tdur` includes that. The work
 * above then had 0.57 to 0.68 s. So a thread's time at 4 is between four and five times that of the
 * bare work, and is to be held against others at 4 only.
 */
export const categories = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline', // has the tasks, and is half as long as `toplevel`
  'v8.execute',
  'blink.user_timing',
];

const isTask = ({ name }) => name === 'RunTask';

/** Microtasks are where Lit renders; Performance.getMetrics leaves them out of ScriptDuration. */
const isScript = ({ name }) =>
  /^(EvaluateScript|v8\.(compile|evaluate)\w*|FunctionCall|RunMicrotasks)$/.test(name);
const isScriptOrLayout = (event) =>
  isScript(event) || /^(Layout|UpdateLayoutTree)$/.test(event.name);

/** Reads what the thread did that has set a `performance.mark()` of this name. */
export function mainThread(trace, mark) {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  const marked = traceEvents.find(({ name, cat }) => name === mark && /user_timing/.test(cat));
  if (!marked) throw new Error(`The trace has no mark “${mark}”.`);
  const events = traceEvents
    .filter(({ pid, tid }) => pid === marked.pid && tid === marked.tid)
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  return {
    /** When marks of a name were set. */
    marks: (name) => events.filter((event) => event.name === name).map(({ ts }) => ts),
    /** When the task began in which something happened. */
    taskAt: (time) => events.findLast((event) => isTask(event) && event.ts <= time).ts,
    /** What was begun in this time took, in ms; the probe’s own is among it. */
    spent: (from, until) =>
      spent(events.filter(({ ph, ts }) => ph === 'X' && ts >= from && ts < until)),
  };
}

function spent(events) {
  const tasks = outermost(events.filter(isTask));
  if (tasks.length === 0) throw new Error('The trace has no tasks: has their event a new name?');
  if (tasks.every(({ tdur }) => tdur === undefined)) throw new Error('The trace has no tdur.');
  const script = outermost(events.filter(isScript));
  return {
    mainMs: sum(tasks, ownTime),
    mainWallMs: sum(tasks, onTheClock),
    scriptMs: sum(script, ownTime),
    scriptWallMs: sum(script, onTheClock),
    scriptAndLayoutMs: sum(outermost(events.filter(isScriptOrLayout)), ownTime),
    longestMs: Math.max(...tasks.map(ownTime)) / 1000,
    longestWallMs: Math.max(...tasks.map(onTheClock)) / 1000,
  };
}

/** Events without those that run inside another. */
function outermost(events) {
  let end = 0;
  return events.filter(({ ts, dur }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

const onTheClock = ({ dur }) => dur;
/** Now and then an event lacks its thread’s own time; that on the clock is no shorter. */
const ownTime = ({ tdur, dur }) => tdur ?? dur;

const sum = (events, time) => events.reduce((total, event) => total + time(event), 0) / 1000;
