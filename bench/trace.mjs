/**
 * Script time from Chromium's trace. Performance.getMetrics has a ScriptDuration too, but leaves
 * out microtasks, and those are where Lit renders.
 */
export const categories = ['-*', 'devtools.timeline', 'v8.execute'];

const runsScript = /^(EvaluateScript|v8\.(compile|evaluate)\w*|FunctionCall|RunMicrotasks)$/;

/** Milliseconds in which the main thread of the page ran scripts; the probe's are among them. */
export function scriptTime(trace, url) {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  const { pid, tid } = traceEvents.find(({ args }) => args?.beginData?.url === url);
  const runs = traceEvents
    .filter((event) => event.pid === pid && event.tid === tid && runsScript.test(event.name))
    .sort((one, other) => one.ts - other.ts);
  let total = 0;
  let end = 0;
  for (const { ts, dur = 0 } of runs) {
    total += Math.max(0, ts + dur - Math.max(ts, end)); // one may run inside another
    end = Math.max(end, ts + dur);
  }
  return total / 1000;
}
