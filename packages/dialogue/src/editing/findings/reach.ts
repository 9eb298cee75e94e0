import type { Bot } from '../../bot/bot.ts';
import type { Part } from '../parts/part.ts';
import { nameOf, partsOf } from '../parts/parts-of.ts';
import { usesOf } from '../references/references.ts';
import type { Finding } from './finding.ts';

const CHECKED = ['answer', 'flow', 'form'] as const;

/** Answers, flows and forms that no conversation comes to, and intents that lead nowhere. */
export function reachFindings(bot: Bot): Finding[] {
  const parts = partsOf(bot);
  const byName = new Map(parts.map((part) => [keyOf(part), part]));
  const reached = new Set<Part>();
  const queue = parts.filter((part) => isBeginning(part, bot));
  for (let part = queue.pop(); part; part = queue.pop()) {
    if (reached.has(part)) continue;
    reached.add(part);
    for (const { kind, name } of leadsTo(part)) {
      const next = byName.get(`${kind} ${name}`);
      if (next) queue.push(next);
    }
    if (part.kind === 'intent') queue.push(...begunBy(nameOf('intent', part.value), bot));
  }
  const lost = parts.filter(
    (part) => CHECKED.some((kind) => kind === part.kind) && !reached.has(part),
  );
  return [
    ...lost.map(
      (part): Finding => ({
        kind: 'unreachable',
        severity: 'note',
        parts: [{ kind: part.kind, name: nameOf(part.kind, part.value) }],
        values: {},
      }),
    ),
    ...withoutEffect(bot, parts),
  ];

  function begunBy(intent: string, { flows }: Bot): Part[] {
    return flows
      .filter(({ start }) => start?.intents?.includes(intent))
      .flatMap(({ flow }) => byName.get(`flow ${flow}`) ?? []);
  }
}

function keyOf({ kind, value }: Part): string {
  return `${kind} ${nameOf(kind, value)}`;
}

/** What people come to without anything leading there: what they say themselves, what the page does. */
function isBeginning({ kind, value }: Part, bot: Bot): boolean {
  const name = nameOf(kind, value);
  if (kind === 'settings') return true;
  if (kind === 'intent') {
    const examples = bot.intents.find(({ intent }) => intent === name)?.examples ?? {};
    return Object.values(examples).some((texts) => texts.length > 0);
  }
  const start = kind === 'flow' ? bot.flows.find(({ flow }) => flow === name)?.start : undefined;
  return (start?.events?.length ?? 0) > 0;
}

/** What a part that is reached leads to; the intents that begin a flow lead to it, not it to them. */
function leadsTo(part: Part) {
  return usesOf(part).filter(({ path }) => path[0] !== 'start');
}

function withoutEffect(bot: Bot, parts: readonly Part[]): Finding[] {
  const used = new Set(
    parts
      .filter(({ kind }) => kind === 'flow' || kind === 'form')
      .flatMap(usesOf)
      .filter(({ kind }) => kind === 'intent')
      .map(({ name }) => name),
  );
  return bot.intents
    .filter(({ intent, answer }) => !answer && !used.has(intent))
    .map(({ intent }) => ({
      kind: 'no-effect',
      severity: 'warning',
      parts: [{ kind: 'intent', name: intent }],
      values: {},
    }));
}
