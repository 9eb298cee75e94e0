import type { Bot } from './bot.ts';
import type { Branch, Step } from './flow.ts';

/** The lists of steps that stand inside a step, each with its place in it. */
export function innerSteps(
  step: Step,
): { path: string; steps: readonly Step[]; branch?: Branch }[] {
  const found: { path: string; steps: readonly Step[]; branch?: Branch }[] = [];
  if ('ask' in step && typeof step.ask === 'string') {
    for (const [index, branch] of (step.branches ?? []).entries()) {
      found.push({ path: `branches[${index}].steps`, steps: branch.steps, branch });
    }
    if (step.otherwise) found.push({ path: 'otherwise', steps: step.otherwise });
  }
  if ('steps' in step) found.push({ path: 'steps', steps: step.steps });
  if ('else' in step && step.else) found.push({ path: 'else', steps: step.else });
  if ('empty' in step && step.empty) found.push({ path: 'empty', steps: step.empty });
  if ('failure' in step && step.failure) found.push({ path: 'failure', steps: step.failure });
  return found;
}

/** Visits every step, outer ones first, with its place. */
export function walkSteps(
  steps: readonly Step[],
  path: string,
  visit: (step: Step, path: string) => void,
): void {
  for (const [index, step] of steps.entries()) {
    const place = `${path}[${index}]`;
    visit(step, place);
    for (const inner of innerSteps(step)) walkSteps(inner.steps, `${place}.${inner.path}`, visit);
  }
}

/** Visits every step of every flow. */
export function walkFlows(
  bot: Bot,
  visit: (step: Step, path: string, flow: Bot['flows'][number]) => void,
): void {
  for (const flow of bot.flows) {
    walkSteps(flow.steps, 'steps', (step, path) => visit(step, path, flow));
  }
}
