import type { Flow, Step } from '../../bot/flow.ts';
import type { Told } from '../report.ts';
import { actionSteps } from './actions.ts';
import type { ImportContext } from './context.ts';
import { retrievalParents } from './intents.ts';
import { listenAnswer, notUnderstoodAnswer } from './stand-ins.ts';
import {
  type Ahead,
  groupBeginnings,
  groupByIntents,
  keyOfPath,
  keyOfWays,
} from './story-groups.ts';
import { keyOfStep, type Path, type StoryStep } from './story-steps.ts';

/** Deeper branches go on in a flow of their own. */
const DEEPEST = 4;
const MOST_STEPS = 90;
/** From so many turns on, branches are not written out twice any more. */
const MOST_TURNS = 3000;

/**
 * Makes flows of stories and rules. Those that begin alike become one flow with branches; a
 * checkpoint that is reached from one place goes on there, others become flows of their own. To
 * what a story does not expect the fallback is said, and it ends.
 */
export function toFlows(
  context: ImportContext,
  paths: readonly Path[],
  fallback: string | undefined,
): Flow[] {
  const flows = new Map<string, Flow>();
  const known = new Map<string, string>();
  const continuations = new Map<string, Path[]>();
  const reached = new Map<string, number>();
  const submits = new Map<string, Ahead>();
  const entries: Path[] = [];
  const visited = new Set<string>();
  const running = new Set<string>();
  let made = 0;

  for (const path of paths) {
    const [first] = path.steps;
    if (first?.kind === 'checkpoint' && first.name.startsWith('active_loop ')) {
      readLoopRule(path, first.name.slice('active_loop '.length));
    } else if (first?.kind === 'checkpoint') {
      continuations.set(first.name, [...(continuations.get(first.name) ?? []), path]);
    } else entries.push(path);
    for (const step of path.steps.slice(1)) {
      if (step.kind !== 'checkpoint') continue;
      reached.set(step.name, (reached.get(step.name) ?? 0) + 1);
    }
  }
  for (const group of groupBeginnings(entries, retrievalParents(context))) {
    const [first] = group.paths;
    if (!first) continue;
    const flow = begin(first.path);
    flow.start = {
      ...(group.intents.length > 0 && { intents: group.intents }),
      ...(group.condition && { if: group.condition }),
    };
    flow.steps = convert(group.paths, 0);
    if (group.intents.length === 0) {
      delete flow.start;
      tell(
        'no-beginning',
        first.path,
        'a story that does not begin with the person',
        'Nothing begins it.',
      );
    }
  }
  for (const [name, waiting] of continuations) {
    if (reached.has(name)) continue;
    for (const path of waiting) {
      tell(
        'no-beginning',
        path,
        `the checkpoint "${name}", which no story leads to`,
        'Nothing begins the flow.',
      );
    }
    flowFor(waiting.map((path) => ({ path, at: 1 })));
  }
  for (const path of paths) {
    const [first] = path.steps;
    if (first?.kind !== 'checkpoint' || visited.has(keyOfPath(path))) continue;
    if (first.name.startsWith('active_loop ')) continue;
    tell(
      'no-beginning',
      path,
      `the checkpoint "${first.name}", which only itself leads to`,
      'Nothing begins the flow.',
    );
    flowFor([{ path, at: 1 }]);
  }
  return [...flows.values()];

  function tell(told: Told, path: Path, what: string, why: string) {
    context.tell(told, path.section, path.key, '', what, why);
  }

  function begin(path: Path, behind = ''): Flow & { steps: readonly Step[] } {
    const flow: Flow = {
      flow: context.names.fresh('flow', `${path.name}${behind}`),
      ...(path.group !== undefined && { group: path.group }),
      steps: [],
    };
    flows.set(flow.flow, flow);
    return flow;
  }

  /** A rule inside a form: what follows when it is done, or what may interrupt it. */
  function readLoopRule(path: Path, form: string) {
    const rest = path.steps
      .slice(1)
      .filter((step) => !(step.kind === 'form' && step.form === form));
    if (rest[0]?.kind === 'user') {
      tell(
        'holds-always',
        path,
        'that the rule holds inside the form only',
        'It holds always; the form goes on after it.',
      );
      entries.push({ ...path, steps: rest });
    } else submits.set(form, { path: { ...path, steps: rest }, at: 0 });
  }

  /** The steps from here on. */
  function convert(from: readonly Ahead[], depth: number): Step[] {
    const steps: Step[] = [];
    let ahead = throughCheckpoints(from);
    for (;;) {
      for (const { path } of ahead) visited.add(keyOfPath(path));
      const next = ahead.filter(({ path, at }) => at < path.steps.length);
      const conditional = next.find(({ path, at }) => path.steps[at]?.kind === 'slots');
      const first = conditional ?? next[0];
      const step = first?.path.steps[first.at];
      made += 1;
      if (!first || !step) {
        finishForm(steps, ahead);
        return steps;
      }
      const kinds = new Set(next.map(({ path, at }) => path.steps[at]?.kind));
      if (steps.length >= MOST_STEPS) return [...steps, { go: flowFor(next) }];
      if (step.kind === 'checkpoint') return [...steps, { go: flowFor(continue_(step.name)) }];
      if (kinds.has('user')) {
        const said = next.filter(({ path, at }) => path.steps[at]?.kind === 'user');
        tellOthers(next, said, 'another story waits for the person here');
        const flat = ask(steps, said, depth);
        if (!flat) return steps;
        ahead = throughCheckpoints(flat);
        continue;
      }
      const key = keyOfStep(step);
      const same = next.filter(({ path, at }) => keyOfStep(path.steps[at]!) === key);
      const others = next.filter((one) => !same.includes(one));
      if (step.kind === 'slots') {
        const go = (ways: Ahead[]) => (isDeep(depth) ? spill(ways) : convert(ways, depth + 1));
        const otherwise = go(others);
        steps.push({
          if: step.condition,
          steps: go(onward(same)),
          ...(otherwise.length > 0 && { else: otherwise }),
        });
        return steps;
      }
      tellOthers(next, same, 'another story goes on differently after the same words');
      steps.push(...toSteps(first.path, step));
      ahead = throughCheckpoints(onward(same));
    }
  }

  function toSteps(path: Path, step: StoryStep): Step[] {
    if (step.kind === 'set') return [{ set: step.slots }];
    if (step.kind === 'form') return [{ form: context.names.of('form', step.form) }];
    if (step.kind !== 'action') return [];
    return actionSteps(context, step.name, (told, what, why) => tell(told, path, what, why));
  }

  /** What waits for the person. One way on: the paths that follow; several: branches, and no more. */
  function ask(steps: Step[], said: readonly Ahead[], depth: number): Ahead[] | undefined {
    const last = steps.at(-1);
    const answer = last && 'say' in last ? last.say : listenAnswer(context);
    if (last && 'say' in last) steps.pop();
    const groups = groupByIntents(said);
    const [only] = groups;
    const end: Step[] = [{ say: fallback ?? notUnderstoodAnswer(context) }, { end: 'flow' }];
    if (groups.length === 1 && only) {
      const { intents } = only;
      steps.push({ ask: answer, branches: [{ on: { intents }, steps: [] }], otherwise: end });
      return only.paths;
    }
    const branches = groups.slice(0, 30).map(({ intents, paths: ways }) => {
      const merged = throughCheckpoints(ways);
      const inner = isDeep(depth) ? spill(ways) : convert(merged, depth + 1);
      return { on: { intents }, steps: inner };
    });
    steps.push({ ask: answer, branches, otherwise: end });
    return undefined;
  }

  function spill(ways: readonly Ahead[]): Step[] {
    const empty = ways.every(({ path, at }) => at >= path.steps.length);
    return empty ? [] : [{ go: flowFor(ways) }];
  }

  function isDeep(depth: number): boolean {
    return depth >= DEEPEST || made > MOST_TURNS;
  }

  /** The name of the flow that goes on from here; made once for the same paths. */
  function flowFor(ways: readonly Ahead[]): string {
    const key = keyOfWays(ways);
    const made = known.get(key);
    if (made !== undefined) return made;
    const [first] = ways;
    const path = first?.path ?? { section: 'stories', key: '', name: 'end', steps: [] };
    const flow = begin(path);
    known.set(key, flow.flow);
    flow.steps = convert(ways, 0);
    return flow.flow;
  }

  function continue_(name: string): Ahead[] {
    return (continuations.get(name) ?? []).map((path) => ({ path, at: 1 }));
  }

  /** Paths at a checkpoint that only they reach are where its stories begin. */
  function throughCheckpoints(ways: readonly Ahead[], seen = new Set<string>()): Ahead[] {
    return ways.flatMap((way): Ahead[] => {
      const step = way.path.steps[way.at];
      if (step?.kind !== 'checkpoint') return [way];
      const on = continue_(step.name);
      if (on.length === 0) {
        tell(
          ['no-checkpoint', step.name],
          way.path,
          `the checkpoint "${step.name}", where no story begins`,
          'The flow ends there.',
        );
        return [];
      }
      const waits = on.every(({ path }) => path.steps[1]?.kind === 'user');
      const once = (reached.get(step.name) ?? 0) < 2;
      if (seen.has(step.name) || !(once || waits || ways.length > 1)) return [way];
      return throughCheckpoints(on, new Set([...seen, step.name]));
    });
  }

  function finishForm(steps: Step[], ahead: readonly Ahead[]) {
    const last = steps.at(-1);
    const form = last && 'form' in last ? last.form : undefined;
    for (const [theirs, submit] of submits) {
      if (form === undefined || context.names.of('form', theirs) !== form) continue;
      if (running.has(form) || ahead.some(({ path }) => path.steps === submit.path.steps)) continue;
      running.add(form);
      steps.push(...convert([submit], 1));
      running.delete(form);
    }
  }

  function tellOthers(all: readonly Ahead[], kept: readonly Ahead[], why: string) {
    for (const { path } of all.filter((one) => !kept.includes(one))) {
      tell('rest-of-story', path, 'the rest of the story', `Left out: ${why}.`);
    }
  }

  function onward(ways: readonly Ahead[]): Ahead[] {
    return ways.map(({ path, at }) => ({ path, at: at + 1 }));
  }
}
