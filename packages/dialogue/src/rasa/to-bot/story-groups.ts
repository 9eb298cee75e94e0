import type { Condition } from '../../bot/condition.ts';
import { RASA_INTENTS } from './intents.ts';
import { keyOfStep, type Path } from './story-steps.ts';

/** A path with the step that comes next: several of them are at the same point of a conversation. */
export interface Ahead {
  path: Path;
  at: number;
}

/** Intents with the paths that go on after any of them. */
export interface IntentGroup {
  intents: string[];
  paths: Ahead[];
}

/** Intents that have the same paths ahead of them belong together. */
export function groupByIntents(ways: readonly Ahead[]): IntentGroup[] {
  const byIntent = new Map<string, Ahead[]>();
  for (const way of ways) {
    const step = way.path.steps[way.at];
    if (step?.kind !== 'user') continue;
    for (const intent of step.intents) {
      byIntent.set(intent, [...(byIntent.get(intent) ?? []), { path: way.path, at: way.at + 1 }]);
    }
  }
  const groups = new Map<string, IntentGroup>();
  for (const [intent, ahead] of byIntent) {
    const key = keyOfWays(ahead);
    const group = groups.get(key) ?? { intents: [], paths: ahead };
    group.intents.push(intent);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Beginnings: by condition, then by intent. Rules for Rasa's own intents are no flows. */
export function groupBeginnings(
  all: readonly Path[],
  parents: ReadonlySet<string>,
): (IntentGroup & { condition: Condition | undefined })[] {
  const byCondition = new Map<string, Path[]>();
  for (const path of all) {
    const [first] = path.steps;
    if (first?.kind === 'user') {
      if (first.intents.every((intent) => RASA_INTENTS.has(intent))) continue;
      if (isRetrieval(path, parents)) continue;
    }
    const key = first?.kind === 'slots' ? keyOfStep(first) : first?.kind === 'user' ? '' : path.key;
    byCondition.set(key, [...(byCondition.get(key) ?? []), path]);
  }
  return [...byCondition.values()].flatMap((members) => {
    const first = members[0]?.steps[0];
    const condition = first?.kind === 'slots' ? first.condition : undefined;
    const at = condition ? 1 : 0;
    const ways = members.map((path) => ({ path, at }));
    const spoken = ways.filter((way) => way.path.steps[at]?.kind === 'user');
    const silent = ways.filter((way) => way.path.steps[at]?.kind !== 'user');
    return [
      ...groupByIntents(spoken).map((group) => ({ ...group, condition })),
      ...silent.map((way) => ({ intents: [] as string[], paths: [way], condition })),
    ];
  });
}

/** The same for the same paths at the same steps. */
export function keyOfWays(ways: readonly Ahead[]): string {
  return ways.map(({ path, at }) => `${keyOfPath(path)} ${at}`).join('\n');
}

/** Tells one path from all others. */
export function keyOfPath(path: Path): string {
  return `${path.section} ${path.key}`;
}

/** Whether a rule only says that `chitchat` is answered by `utter_chitchat`: the intents say so. */
export function isRetrieval(path: Path, parents: ReadonlySet<string>): boolean {
  const [user, action, ...more] = path.steps;
  if (user?.kind !== 'user' || action?.kind !== 'action' || more.length > 0) return false;
  return action.name.startsWith('utter_') && parents.has(action.name.slice('utter_'.length));
}
