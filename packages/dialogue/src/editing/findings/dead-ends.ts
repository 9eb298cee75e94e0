import type { Bot } from '../../bot/bot.ts';
import type { Step } from '../../bot/flow.ts';
import { innerSteps, walkFlows } from '../../bot/walk.ts';
import type { Finding } from './finding.ts';

type Ask = Extract<Step, { ask: string }>;
type Path = (string | number)[];

/** Flows that say nothing, and replies of the person after which nothing is said. */
export function deadEndFindings(bot: Bot): Finding[] {
  // What comes after a flow that another one does is not seen from it.
  const continued = new Set<string>();
  walkFlows(bot, (step) => {
    if ('run' in step) continued.add(step.run);
  });
  return bot.flows.flatMap(({ flow, steps }): Finding[] => {
    if (continued.has(flow)) return [];
    const parts = [{ kind: 'flow' as const, name: flow }];
    if (!speaks(steps)) {
      return [{ kind: 'silent-flow', severity: 'warning', parts, path: ['steps'], values: {} }];
    }
    return unanswered(bot, steps, ['steps'], false).map(
      ({ path, reply }): Finding => ({
        kind: 'unanswered-reply',
        severity: 'note',
        parts,
        path,
        values: { reply },
      }),
    );
  });
}

/** Whether anything may be said or asked in the steps. */
function speaks(steps: readonly Step[]): boolean {
  for (const step of steps) {
    if ('end' in step) return step.end === 'conversation';
    if (!('set' in step) && !('if' in step)) return true;
    if (innerSteps(step).some((inner) => speaks(inner.steps))) return true;
  }
  return false;
}

function unanswered(
  bot: Bot,
  steps: readonly Step[],
  path: Path,
  isContinued: boolean,
): { path: Path; reply: string | number }[] {
  return steps.flatMap((step, at) => {
    const place = [...path, at];
    const goesOn = afterwards(steps.slice(at + 1), isContinued);
    const found: { path: Path; reply: string | number }[] = [];
    if ('ask' in step && typeof step.ask === 'string') {
      const ask: Ask = step;
      for (const [index, branch] of (ask.branches ?? []).entries()) {
        if (!afterwards(branch.steps, goesOn)) {
          found.push({ path: [...place, 'branches', index], reply: index + 1 });
        }
      }
      const other = !goesOn && ask.otherwise === undefined ? uncovered(bot, ask) : undefined;
      if (other) found.push({ path: place, reply: other });
    }
    for (const inner of innerSteps(step)) {
      const keys = inner.path.split(/[.[\]]+/u).map((key) => (/^\d+$/u.test(key) ? +key : key));
      found.push(...unanswered(bot, inner.steps, [...place, ...keys], goesOn));
    }
    return found;
  });
}

/** Whether anything may be said in the steps or, unless they end the flow, after them. */
function afterwards(steps: readonly Step[], isContinued: boolean): boolean {
  return speaks(steps) || (isContinued && !steps.some((step) => 'end' in step));
}

/** A kind of reply to the question for which there is no branch, where one is surely missing. */
function uncovered({ slots }: Bot, { slot, branches = [] }: Ask): string | undefined {
  if (branches.length === 0) return slot ? undefined : 'other';
  if (branches.some(({ on }) => on.if || on.min !== undefined || on.max !== undefined)) return;
  const replies = new Set(branches.map(({ on }) => on.reply));
  if (replies.has('yes') !== replies.has('no')) {
    const values = new Set(branches.flatMap(({ on }) => on.values ?? []));
    const missing = replies.has('yes') ? 'no' : 'yes';
    return values.has(missing === 'yes') ? undefined : missing;
  }
  const options = slots.find((one) => one.slot === slot)?.options;
  const covered = new Set(branches.flatMap(({ on }) => on.values ?? []));
  if (!options || covered.size === 0) return undefined;
  return options.find(({ value }) => !covered.has(value))?.value;
}
