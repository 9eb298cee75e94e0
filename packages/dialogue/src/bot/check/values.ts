import type { Bot } from '../bot.ts';
import type { BotFault } from '../faults.ts';
import type { Findings } from '../problem.ts';

/** Values that only make sense together: choices, bounds, patterns, hours. */
export function checkValues(bot: Bot, findings: Findings): void {
  for (const slot of bot.slots) {
    const chosen = slot.kind === 'choice' || slot.kind === 'choices';
    if (chosen && !slot.options) {
      findings.error(slot, 'options', { code: 'choice-without-options', values: {} });
    }
    if (!chosen && slot.options) {
      const fault = { code: 'options-without-choice', values: { kind: slot.kind } } as const;
      findings.error(slot, 'options', fault);
    }
    const values = (slot.options ?? []).map(({ value }) => value);
    if (new Set(values).size < values.length) {
      findings.error(slot, 'options', { code: 'option-twice', values: {} });
    }
    if ((slot.min ?? 0) >= (slot.max ?? Number.POSITIVE_INFINITY)) {
      findings.error(slot, 'min', { code: 'bounds-crossed', values: {} });
    }
    if (slot.kind === 'scale' && (slot.max ?? 10) - (slot.min ?? 0) > 100) {
      findings.error(slot, 'max', { code: 'scale-too-long', values: {} });
    }
  }
  for (const entity of bot.entities) {
    if (entity.kind !== 'pattern') continue;
    for (const [index, pattern] of entity.patterns.entries()) {
      const problem = patternProblem(pattern);
      if (problem) findings.error(entity, `patterns[${index}]`, problem);
    }
  }
  for (const [index, span] of (bot.officeHours?.weekly ?? []).entries()) {
    if (span.opens >= span.closes) {
      findings.error(bot, `officeHours.weekly[${index}]`, {
        code: 'closes-before-opening',
        values: {},
      });
    }
  }
  const zone = bot.officeHours?.timeZone;
  if (zone && !isTimeZone(zone)) {
    findings.error(bot, 'officeHours.timeZone', { code: 'no-time-zone', values: { zone } });
  }
  const { phone, email, url, chat, desk } = bot.humanContact;
  if (!phone && !email && !url && !chat && !desk) {
    findings.error(bot, 'humanContact', { code: 'no-human-contact', values: {} });
  }
}

function patternProblem(pattern: string): BotFault | undefined {
  if (canTakeForEver(pattern)) return { code: 'pattern-without-end', values: {} };
  try {
    const takesNothing = new RegExp(pattern, 'giu').test('');
    return takesNothing ? { code: 'pattern-of-nothing', values: {} } : undefined;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { code: 'pattern-broken', values: { why } };
  }
}

/** A repeated group that repeats or chooses inside can take exponential time; so can referring back. */
function canTakeForEver(pattern: string): boolean {
  const bare = pattern.replace(/\\[^1-9]/g, 'x').replace(/\[[^\]]*\]/g, 'x');
  if (/\\[1-9]/.test(bare)) return true;
  /** For each open group whether something in it repeats or chooses. */
  const open: boolean[] = [false];
  for (const [at, character] of [...bare].entries()) {
    const repeated = /[*+{]/.test(bare[at + 1] ?? '');
    if (character === '(') open.push(false);
    else if (character === ')') {
      const varies = open.pop() ?? false;
      if (varies && repeated) return true;
      open[open.length - 1] = (open.at(-1) ?? false) || varies || repeated;
    } else if (character === '|' || repeated) open[open.length - 1] = true;
  }
  return false;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0).length > 0;
  } catch {
    return false;
  }
}
