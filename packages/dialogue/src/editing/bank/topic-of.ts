import type { Json, Language } from '../../bot/localized.ts';
import { LANGUAGES } from '../../bot/localized.ts';
import { textsOf } from '../findings/texts.ts';
import { isList, isObject } from '../json.ts';
import { PART_KINDS, type Part } from '../parts/part.ts';
import { nameOf } from '../parts/parts-of.ts';
import { usesOf } from '../references/references.ts';

/** Parts of a bot that make sense without the rest of it. */
export interface TopicBundle {
  /** Intents with their answers and flows, and everything that these need. No settings, no tests. */
  parts: Part[];
  /** What flows of it do that the settings of a bot must allow for, by name. */
  needs: TopicNeeds;
  /** Languages in which all its intents have examples, where any have; otherwise of its texts. */
  languages: Language[];
}

/** What a topic needs in the settings of a bot that takes it. */
export interface TopicNeeds {
  httpActions: string[];
  /** Ids of other bots. */
  network: string[];
  transfers: string[];
}

/** Answers and flows that a topic is made of beside intents, by name. */
export interface TopicRoots {
  answers?: readonly string[];
  /** They bring along the intents that begin them. */
  flows?: readonly string[];
}

/**
 * The topic that some intents of a bot make: the intents, what is answered and done for them, and all that
 * this refers to. Of a flow that other intents begin as well only the chosen ones begin it.
 */
export function topicOf(
  parts: readonly Part[],
  chosenIntents: readonly string[],
  { answers = [], flows: chosenFlows = [] }: TopicRoots = {},
): TopicBundle {
  const byName = new Map(
    parts.map((part) => [`${part.kind} ${nameOf(part.kind, part.value)}`, part]),
  );
  const chosen = new Set<Part>();
  const roots = [
    ...answers.map((name) => `answer ${name}`),
    ...chosenFlows.map((name) => `flow ${name}`),
  ];
  const queue = roots.flatMap((key) => byName.get(key) ?? []);
  const intents = new Set([...chosenIntents, ...queue.flatMap(startsOf)]);
  const begunBy = flowsByIntent(parts);
  for (const name of intents) {
    const intent = byName.get(`intent ${name}`);
    queue.push(...(intent ? [intent] : []), ...(begunBy.get(name) ?? []));
  }
  for (let part = queue.pop(); part; part = queue.pop()) {
    if (chosen.has(part) || part.kind === 'settings') continue;
    chosen.add(part);
    for (const use of usesOf(part)) {
      const next = byName.get(`${use.kind} ${use.name}`);
      if (next && !isStart(use.path)) queue.push(next);
      // A button means what it says: all that is done for the intent.
      if (use.kind === 'intent' && part.kind === 'answer') {
        queue.push(...(begunBy.get(use.name) ?? []));
      }
    }
  }
  const known = new Set(
    [...chosen].filter(({ kind }) => kind === 'intent').map(({ value }) => nameOf('intent', value)),
  );
  const bundle = parts
    .filter((part) => chosen.has(part))
    .map(({ kind, value }) => ({ kind, value: kind === 'flow' ? onlyFor(value, known) : value }))
    .sort((one, other) => PART_KINDS.indexOf(one.kind) - PART_KINDS.indexOf(other.kind));
  return { parts: bundle, needs: needsOf(bundle), languages: languagesOf(bundle) };
}

/** The flows that each intent begins. */
function flowsByIntent(parts: readonly Part[]): Map<string, Part[]> {
  const found = new Map<string, Part[]>();
  for (const part of parts) {
    for (const name of new Set(startsOf(part))) {
      found.set(name, [...(found.get(name) ?? []), part]);
    }
  }
  return found;
}

/** The intents that begin a flow. */
function startsOf(part: Part): string[] {
  if (part.kind !== 'flow') return [];
  return usesOf(part).flatMap(({ kind, name, path }) =>
    kind === 'intent' && isStart(path) ? [name] : [],
  );
}

function isStart(path: readonly (string | number)[]): boolean {
  return path[0] === 'start' && path[1] === 'intents';
}

function onlyFor(flow: Json, known: ReadonlySet<string>): Json {
  if (!isObject(flow) || !isObject(flow.start) || !isList(flow.start.intents)) return flow;
  const intents = flow.start.intents.filter((name) => known.has(String(name)));
  if (intents.length === flow.start.intents.length) return flow;
  const { intents: _, ...start } = flow.start;
  return { ...flow, start: intents.length > 0 ? { ...start, intents } : start };
}

/** What flows do that the settings of a bot must allow for. */
export function needsOf(parts: readonly Part[]): TopicNeeds {
  const needs = { http: new Set<string>(), refer: new Set<string>(), transfer: new Set<string>() };
  const look = (value: Json): void => {
    if (isList(value)) value.forEach(look);
    if (!isObject(value)) return;
    if (value.do === 'http') needs.http.add(String(value.action));
    if (value.do === 'refer') needs.refer.add(String(value.bot));
    if (value.do === 'transfer') needs.transfer.add(String(value.to));
    Object.values(value).forEach(look);
  };
  for (const { kind, value } of parts) if (kind === 'flow') look(value);
  return {
    httpActions: [...needs.http],
    network: [...needs.refer],
    transfers: [...needs.transfer],
  };
}

/** Those in which all intents have examples; without such intents those in which anything is said. */
function languagesOf(parts: readonly Part[]): Language[] {
  const examples = parts.flatMap(({ kind, value }) =>
    kind === 'intent' && isObject(value) && isObject(value.examples) ? [value.examples] : [],
  );
  const hasSome = (value: Json | undefined) => isList(value) && value.length > 0;
  const taught = examples.filter((own) => LANGUAGES.some((language) => hasSome(own[language])));
  if (taught.length > 0) {
    return LANGUAGES.filter((language) => taught.every((own) => hasSome(own[language])));
  }
  const texts = textsOf(parts);
  return LANGUAGES.filter((language) => texts.some((one) => one.texts[language]?.trim()));
}
