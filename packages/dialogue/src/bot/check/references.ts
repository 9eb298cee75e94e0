import type { AnswerVariant, Button } from '../answer.ts';
import type { Bot } from '../bot.ts';
import type { Condition } from '../condition.ts';
import type { Step } from '../flow.ts';
import { PLACEHOLDERS } from '../placeholders.ts';
import type { Findings } from '../problem.ts';
import { walkFlows } from '../walk.ts';

type Kind = 'slot' | 'intent' | 'entity' | 'answer' | 'flow' | 'form';

/** Every name that is used must be the name of something. */
export function checkReferences(bot: Bot, findings: Findings): void {
  const known: Record<Kind, Set<string>> = {
    slot: new Set(bot.slots.map((part) => part.slot)),
    intent: new Set(bot.intents.map((part) => part.intent)),
    entity: new Set(bot.entities.map((part) => part.entity)),
    answer: new Set(bot.answers.map((part) => part.answer)),
    flow: new Set(bot.flows.map((part) => part.flow)),
    form: new Set(bot.forms.map((part) => part.form)),
  };

  need(bot, 'greeting', 'answer', bot.greeting);
  if (bot.fallback.answer) need(bot, 'fallback.answer', 'answer', bot.fallback.answer);
  const municipality = bot.recommend?.municipality;
  if (municipality) need(bot, 'recommend.municipality', 'slot', municipality);
  for (const intent of bot.intents) {
    if (intent.answer) need(intent, 'answer', 'answer', intent.answer);
  }
  for (const slot of bot.slots) if (slot.entity) need(slot, 'entity', 'entity', slot.entity);
  for (const answer of bot.answers) {
    for (const [index, variant] of answer.variants.entries()) {
      checkVariant(answer, variant, `variants[${index}]`);
    }
  }
  for (const form of bot.forms) {
    if (form.confirm) need(form, 'confirm', 'answer', form.confirm);
    for (const [index, field] of form.fields.entries()) {
      const path = `fields[${index}]`;
      need(form, `${path}.slot`, 'slot', field.slot);
      need(form, `${path}.ask`, 'answer', field.ask);
      if (field.if) checkCondition(form, `${path}.if`, field.if);
      for (const [at, rule] of (field.validate ?? []).entries()) {
        need(form, `${path}.validate[${at}].answer`, 'answer', rule.answer);
        checkCondition(form, `${path}.validate[${at}].if`, rule.if);
      }
      for (const [at, from] of (field.from ?? []).entries()) {
        need(form, `${path}.from[${at}].intent`, 'intent', from.intent);
      }
    }
  }
  for (const flow of bot.flows) {
    for (const intent of flow.start?.intents ?? []) need(flow, 'start.intents', 'intent', intent);
    if (flow.start?.if) checkCondition(flow, 'start.if', flow.start.if);
  }
  walkFlows(bot, (step, path, flow) => checkStep(flow, step, path));

  function need(part: object, path: string, kind: Kind, name: string) {
    if (known[kind].has(name)) return;
    findings.error(part, path, { code: `no-${kind}`, values: { name } });
  }

  function needAll(part: object, path: string, names: readonly string[] | undefined) {
    for (const name of names ?? []) need(part, path, 'slot', name);
  }

  function checkStep(flow: object, step: Step, path: string) {
    if ('say' in step) need(flow, `${path}.say`, 'answer', step.say);
    else if ('ask' in step && typeof step.ask === 'string') {
      need(flow, `${path}.ask`, 'answer', step.ask);
      if (step.slot) need(flow, `${path}.slot`, 'slot', step.slot);
      for (const [index, { on }] of (step.branches ?? []).entries()) {
        const place = `${path}.branches[${index}].on`;
        for (const intent of on.intents ?? []) need(flow, place, 'intent', intent);
        if (on.if) checkCondition(flow, `${place}.if`, on.if);
        if ((on.values || on.min !== undefined || on.max !== undefined) && !step.slot) {
          findings.error(flow, place, { code: 'values-without-slot', values: {} });
        }
      }
    } else if ('form' in step) need(flow, `${path}.form`, 'form', step.form);
    else if ('run' in step) need(flow, `${path}.run`, 'flow', step.run);
    else if ('go' in step) need(flow, `${path}.go`, 'flow', step.go);
    else if ('set' in step) needAll(flow, `${path}.set`, Object.keys(step.set));
    else if ('if' in step) checkCondition(flow, `${path}.if`, step.if);
    else if ('do' in step) checkAction(flow, step, path);
  }

  function checkAction(flow: object, step: Extract<Step, { do: string }>, path: string) {
    if ('municipality' in step && step.municipality) {
      need(flow, `${path}.municipality`, 'slot', step.municipality);
    }
    if ('send' in step) needAll(flow, `${path}.send`, step.send);
    if (step.do === 'recommend-situation') needAll(flow, path, Object.values(step.from ?? {}));
    if (step.do === 'recommend-text' && step.slot) need(flow, path, 'slot', step.slot);
    if (step.do === 'http') {
      needAll(flow, `${path}.into`, Object.keys(step.into ?? {}));
      if (!bot.httpActions?.some(({ name }) => name === step.action)) {
        const values = { name: step.action };
        findings.error(flow, `${path}.action`, { code: 'no-http-action', values });
      }
    }
    if (step.do === 'refer' && !bot.network?.some(({ id }) => id === step.bot)) {
      findings.error(flow, `${path}.bot`, { code: 'no-network-bot', values: { name: step.bot } });
    }
    if (step.do === 'transfer' && !bot.transfers?.some(({ name }) => name === step.to)) {
      findings.error(flow, `${path}.to`, { code: 'no-transfer', values: { name: step.to } });
    }
  }

  function checkCondition(part: object, path: string, condition: Condition): void {
    if ('slot' in condition) need(part, path, 'slot', condition.slot);
    else if ('not' in condition) checkCondition(part, `${path}.not`, condition.not);
    else {
      const inner = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
      for (const one of inner) checkCondition(part, path, one);
    }
  }

  function checkVariant(answer: object, variant: AnswerVariant, path: string) {
    if (variant.if) checkCondition(answer, `${path}.if`, variant.if);
    for (const [language, text] of Object.entries(variant.text ?? {})) {
      for (const [, name = ''] of text.matchAll(/\{([^{}]+)\}/g)) {
        if (!known.slot.has(name) && !PLACEHOLDERS.has(name)) {
          const fault = { code: 'no-slot-for-text', values: { name } } as const;
          findings.error(answer, `${path}.text.${language}`, fault);
        }
      }
    }
    checkButtons(answer, `${path}.buttons`, variant.buttons);
    checkButtons(answer, `${path}.suggestions`, variant.suggestions);
    for (const [index, card] of (variant.cards ?? []).entries()) {
      checkButtons(answer, `${path}.cards[${index}].buttons`, card.buttons);
    }
  }

  function checkButtons(answer: object, path: string, buttons: readonly Button[] = []) {
    for (const [index, button] of buttons.entries()) {
      const place = `${path}[${index}]`;
      if (button.intent) need(answer, place, 'intent', button.intent);
      if (button.flow) need(answer, place, 'flow', button.flow);
      needAll(answer, `${place}.set`, Object.keys(button.set ?? {}));
    }
  }
}
