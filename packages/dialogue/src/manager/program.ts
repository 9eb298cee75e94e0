import type { Condition } from '../bot/condition.ts';
import type { ActionStep, Flow, ReplyIs, Step } from '../bot/flow.ts';
import type { Json } from '../bot/localized.ts';

/** The step of an action that the runner answers. */
export type RequestStep = Exclude<
  ActionStep,
  { do: 'refer' | 'transfer' | 'handoff' | 'ask-feedback' }
>;

/** One instruction; numbers are places in the program. */
export type Operation =
  | { op: 'say'; answer: string }
  | {
      op: 'ask';
      answer: string;
      slot?: string;
      branches: readonly { on: ReplyIs; to: number }[];
      otherwise: number | null;
      next: number;
    }
  | { op: 'form'; form: string }
  | { op: 'set'; values: { readonly [slot: string]: Json } }
  | { op: 'unless'; if: Condition; to: number }
  | { op: 'jump'; to: number }
  | { op: 'run' | 'go'; flow: string }
  | { op: 'situation'; step: Extract<ActionStep, { do: 'recommend-situation' }> }
  | { op: 'request'; step: RequestStep; empty: number | null; failure: number | null; next: number }
  | { op: 'consent'; action: 'refer' | 'transfer'; to: string; send: readonly string[] }
  | { op: 'handoff' }
  | { op: 'feedback' }
  | { op: 'end'; what: 'flow' | 'conversation' };

/** A flow as a list of instructions: a place in it is one number, which a state can hold. */
export interface Program {
  flow: string;
  /** Fingerprint of the flow's content. */
  mark: string;
  operations: readonly Operation[];
}

/** Compiles a flow. */
export function compileFlow(flow: Flow): Program {
  const operations: Operation[] = [];
  compile(flow.steps, operations);
  return { flow: flow.flow, mark: fingerprint(flow.steps), operations };
}

function compile(steps: readonly Step[], into: Operation[]): void {
  for (const step of steps) compileStep(step, into);
}

function compileStep(step: Step, into: Operation[]): void {
  if ('say' in step) into.push({ op: 'say', answer: step.say });
  else if ('form' in step) into.push({ op: 'form', form: step.form });
  else if ('set' in step) into.push({ op: 'set', values: step.set });
  else if ('run' in step) into.push({ op: 'run', flow: step.run });
  else if ('go' in step) into.push({ op: 'go', flow: step.go });
  else if ('end' in step) into.push({ op: 'end', what: step.end });
  else if ('if' in step) {
    const test = into.push({ op: 'jump', to: 0 }) - 1;
    compile(step.steps, into);
    const end = step.else ? into.push({ op: 'jump', to: 0 }) - 1 : undefined;
    into[test] = { op: 'unless', if: step.if, to: into.length };
    if (step.else) compile(step.else, into);
    if (end !== undefined) into[end] = { op: 'jump', to: into.length };
  } else if ('do' in step) compileAction(step, into);
  else compileAsk(step, into);
}

function compileAsk(step: Extract<Step, { ask: string }>, into: Operation[]): void {
  const at = into.push({ op: 'jump', to: 0 }) - 1;
  const bodies = [...(step.branches ?? []).map((branch) => branch.steps), step.otherwise];
  const places = bodyPlaces(bodies, into);
  const branches = (step.branches ?? []).map(({ on }, index) => ({ on, to: places[index] ?? 0 }));
  into[at] = {
    op: 'ask',
    answer: step.ask,
    ...(step.slot && { slot: step.slot }),
    branches,
    otherwise: places.at(-1) ?? null,
    next: into.length,
  };
}

function compileAction(step: ActionStep, into: Operation[]): void {
  if (step.do === 'handoff') into.push({ op: 'handoff' });
  else if (step.do === 'ask-feedback') into.push({ op: 'feedback' });
  else if (step.do === 'refer') {
    into.push({ op: 'consent', action: 'refer', to: step.bot, send: step.send ?? [] });
  } else if (step.do === 'transfer') {
    into.push({ op: 'consent', action: 'transfer', to: step.to, send: step.send ?? [] });
  } else {
    if (step.do === 'recommend-situation' && step.ask !== false)
      into.push({ op: 'situation', step });
    const at = into.push({ op: 'jump', to: 0 }) - 1;
    const empty = 'empty' in step ? step.empty : undefined;
    const [emptyAt = null, failureAt = null] = bodyPlaces([empty, step.failure], into);
    into[at] = { op: 'request', step, empty: emptyAt, failure: failureAt, next: into.length };
  }
}

/** Compiles bodies one after another, each leading to the end of all; null where there is none. */
function bodyPlaces(
  bodies: readonly (readonly Step[] | undefined)[],
  into: Operation[],
): (number | null)[] {
  const ends: number[] = [];
  const places = bodies.map((steps) => {
    if (!steps) return null;
    const at = into.length;
    compile(steps, into);
    ends.push(into.push({ op: 'jump', to: 0 }) - 1);
    return at;
  });
  for (const end of ends) into[end] = { op: 'jump', to: into.length };
  return places;
}

/** FNV-1a over the JSON: tells whether a flow was edited while a conversation stood in it. */
export function fingerprint(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(value)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
