import type { Bot } from '../bot.ts';
import type { Findings } from '../problem.ts';

/** Values that only make sense together: choices, bounds, patterns, hours. */
export function checkValues(bot: Bot, findings: Findings): void {
  for (const slot of bot.slots) {
    const chosen = slot.kind === 'choice' || slot.kind === 'choices';
    if (chosen && !slot.options) findings.error(slot, 'options', 'A choice needs its options.');
    if (!chosen && slot.options) {
      findings.error(slot, 'options', `A slot of kind "${slot.kind}" has no options.`);
    }
    const values = (slot.options ?? []).map(({ value }) => value);
    if (new Set(values).size < values.length) {
      findings.error(slot, 'options', 'A value stands twice among the options.');
    }
    if ((slot.min ?? 0) >= (slot.max ?? Number.POSITIVE_INFINITY)) {
      findings.error(slot, 'min', '"min" must be less than "max".');
    }
    if (slot.kind === 'scale' && (slot.max ?? 10) - (slot.min ?? 0) > 100) {
      findings.error(slot, 'max', 'A scale has at most a hundred steps.');
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
      findings.error(bot, `officeHours.weekly[${index}]`, '"opens" must be before "closes".');
    }
  }
  const zone = bot.officeHours?.timeZone;
  if (zone && !isTimeZone(zone)) {
    findings.error(bot, 'officeHours.timeZone', `There is no time zone "${zone}".`);
  }
  const { phone, email, url, chat, desk } = bot.humanContact;
  if (!phone && !email && !url && !chat && !desk) {
    findings.error(bot, 'humanContact', 'Needs at least one of phone, email, url, chat, desk.');
  }
}

function patternProblem(pattern: string): string | undefined {
  if (canTakeForEver(pattern)) {
    return 'A repeated group must not hold a repetition or a choice, and a pattern cannot refer back.';
  }
  try {
    return new RegExp(pattern, 'giu').test('') ? 'Must not match an empty text.' : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
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
