import type { Bot } from '../bot.ts';
import type { Step } from '../flow.ts';
import type { Findings } from '../problem.ts';
import { innerSteps, walkFlows } from '../walk.ts';

/**
 * Circles: flows that go round without ever waiting for the person, and flows that run themselves.
 * A circle with a question in it is a conversation and allowed.
 */
export function checkCycles(bot: Bot, findings: Findings): void {
  const runs = new Map<string, Set<string>>();
  walkFlows(bot, (step, _path, flow) => {
    if ('run' in step) setOf(runs, flow.flow).add(step.run);
  });
  report(runs, 'flows-run-in-circle');

  const hurried = new Map<string, Set<string>>();
  for (const flow of bot.flows) leadsOn(flow.steps, setOf(hurried, flow.flow));
  report(hurried, 'flows-never-wait');

  function report(
    edges: Map<string, Set<string>>,
    code: 'flows-run-in-circle' | 'flows-never-wait',
  ) {
    const told = new Set<string>();
    for (const flow of bot.flows) {
      const circle = findCircle(flow.flow, edges);
      const key = circle?.slice(1).sort().join(' ');
      if (!circle || !key || told.has(key)) continue;
      told.add(key);
      findings.error(flow, 'steps', { code, values: { circle: circle.join(' → ') } });
    }
  }
}

function setOf(map: Map<string, Set<string>>, key: string): Set<string> {
  const found = map.get(key) ?? new Set<string>();
  map.set(key, found);
  return found;
}

/** Adds the flows that are reached without waiting; tells whether the steps can be left so. */
function leadsOn(steps: readonly Step[], into: Set<string>): boolean {
  for (const step of steps) {
    if ('ask' in step || 'form' in step || 'end' in step) return false;
    if ('do' in step && step.do === 'recommend-situation' && step.ask !== false) return false;
    if ('do' in step && (step.do === 'refer' || step.do === 'ask-feedback')) return false;
    if ('go' in step) {
      into.add(step.go);
      return false;
    }
    if ('run' in step) into.add(step.run);
    const ways = innerSteps(step).map((inner) => leadsOn(inner.steps, into));
    const always = 'if' in step && step.else !== undefined;
    if (always && ways.every((way) => !way)) return false;
  }
  return true;
}

function findCircle(start: string, edges: Map<string, Set<string>>): string[] | undefined {
  const from = new Map<string, string>();
  const queue = [start];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    for (const next of edges.get(name) ?? []) {
      if (next === start) {
        const circle = [start];
        for (let back: string | undefined = name; back && back !== start; back = from.get(back)) {
          circle.unshift(back);
        }
        return [start, ...circle];
      }
      if (from.has(next)) continue;
      from.set(next, name);
      queue.push(next);
    }
  }
  return undefined;
}
