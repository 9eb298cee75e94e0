import type { Button } from '../answer.ts';
import type { Bot } from '../bot.ts';
import type { Findings } from '../problem.ts';
import { walkFlows } from '../walk.ts';

/** Warns of answers, flows, forms and intents that no conversation can get to. */
export function checkReachability(bot: Bot, findings: Findings): void {
  const answers = new Set([bot.greeting, bot.fallback.answer]);
  const flows = new Set<string>();
  const forms = new Set<string>();
  const handled = new Set<string>();

  for (const intent of bot.intents) if (intent.answer) answers.add(intent.answer);
  for (const form of bot.forms) {
    answers.add(form.confirm);
    for (const field of form.fields) {
      answers.add(field.ask);
      for (const rule of field.validate ?? []) answers.add(rule.answer);
      for (const from of field.from ?? []) handled.add(from.intent);
    }
  }
  const unconditional = new Map<string, string>();
  for (const flow of bot.flows) {
    if (flow.start) flows.add(flow.flow);
    for (const intent of flow.start?.intents ?? []) {
      handled.add(intent);
      if (flow.start?.if) continue;
      const other = unconditional.get(intent);
      if (other !== undefined) {
        const values = { intent, flow: other };
        findings.warn(flow, 'start', { code: 'begins-another-flow', values });
      }
      unconditional.set(intent, other ?? flow.flow);
    }
  }
  walkFlows(bot, (step) => {
    if ('say' in step) answers.add(step.say);
    if ('ask' in step && typeof step.ask === 'string') {
      answers.add(step.ask);
      for (const { on } of step.branches ?? [])
        for (const name of on.intents ?? []) handled.add(name);
    }
    if ('run' in step) flows.add(step.run);
    if ('go' in step) flows.add(step.go);
    if ('form' in step) forms.add(step.form);
  });
  for (const answer of bot.answers) {
    for (const variant of answer.variants) {
      const cards = (variant.cards ?? []).map((card) => card.buttons);
      for (const buttons of [variant.buttons, variant.suggestions, ...cards]) press(buttons);
    }
  }

  for (const part of bot.answers) {
    if (answers.has(part.answer)) continue;
    findings.warn(part, 'answer', { code: 'unreached-answer', values: { name: part.answer } });
  }
  for (const flow of bot.flows) {
    if (flows.has(flow.flow)) continue;
    findings.warn(flow, 'flow', { code: 'unreached-flow', values: { name: flow.flow } });
  }
  for (const form of bot.forms) {
    if (forms.has(form.form)) continue;
    findings.warn(form, 'form', { code: 'unreached-form', values: { name: form.form } });
  }
  for (const intent of bot.intents) {
    if (intent.answer || handled.has(intent.intent)) continue;
    const values = { name: intent.intent };
    findings.warn(intent, 'intent', { code: 'unhandled-intent', values });
  }

  function press(buttons: readonly Button[] = []) {
    for (const button of buttons) if (button.flow) flows.add(button.flow);
  }
}
