import type { InboxMessage, ReportRow } from '@auroraai/api-client/studio';
import type { TraceStep } from '@auroraai/dialogue';
import type { TurnTold } from '../../bots/turn-told.ts';

/** What a turn comes to for the editors of its bot. */
export interface ReadTurn {
  language: string;
  counts: Pick<ReportRow, 'what' | 'of'>[];
  /** A message that was not surely understood. */
  message: Pick<InboxMessage, 'text' | 'guesses' | 'kind'> | null;
}

/** Below this confidence what a bot understood is worth a look. */
const DOUBTFUL = 0.75;
const MOST_GUESSES = 3;

/** Of five stars; three of them say neither. */
const SATISFIED = 4;
const DISSATISFIED = 2;

/** Reads the traces of a turn. Nothing of whoever talked, or when, is in what it gives. */
export function readTurn({ bot, activity, state, trace, done, isFirst }: TurnTold): ReadTurn {
  const steps = trace.filter(isStep);
  const counts: ReadTurn['counts'] = [];
  const count = (what: ReportRow['what'], of = '') => counts.push({ what, of });
  const kind = kindOf(steps);
  const isMessage = activity.type === 'message' && typeof activity.text === 'string';
  if (isFirst) count('conversations');
  if (isMessage) count('messages');
  const intents = steps.find((step) => step.step === 'intents')?.candidates ?? [];
  const rules = rulesOf(steps);
  if (rules.includes('crisis')) count('crisis');
  else if (isMessage && rules.includes('which-one')) count('asked');
  else if (isMessage && rules.some((rule) => LOST.includes(rule))) count('not-understood');
  else if (isMessage && rules.some((rule) => UNDERSTOOD.includes(rule))) {
    count('understood');
    const topic = intents[0]?.intent;
    if (topic !== undefined && actsOnIntent(rules)) count('understood', topic);
  }
  for (const { request, result } of done) countAction(request, result, count);
  const { languages } = bot.public;
  const spoken = (state as { language?: unknown } | null)?.language;
  const language = languages.find((one) => one === spoken) ?? languages[0] ?? '';
  const isTyped = isMessage && (activity.value === undefined || activity.value === null);
  const message =
    kind && isTyped && !rules.includes('crisis')
      ? { text: (activity.text ?? '').trim(), guesses: intents.slice(0, MOST_GUESSES), kind }
      : null;
  return { language, counts, message };
}

/** The rules by which a message has led somewhere. */
const UNDERSTOOD = [
  ...['flow', 'intent-answer', 'answer', 'correction', 'service-details', 'more-services'],
  ...['command', 'digression', 'wordless', 'left', 'other-bot'],
];

/** The rules by which it has not. */
const LOST = ['search-services', 'human-contact', 'ask-again'];

function actsOnIntent(rules: readonly string[]): boolean {
  return rules.includes('flow') || rules.includes('intent-answer');
}

function rulesOf(steps: readonly TraceStep[]): string[] {
  return steps.flatMap((step) => (step.step === 'decided' ? [step.rule] : []));
}

/** Why a message is worth a look; null where the bot was sure, or had asked for something of the person. */
function kindOf(steps: readonly TraceStep[]): InboxMessage['kind'] | null {
  const rules = rulesOf(steps);
  // What somebody writes when they were asked for something may be about themselves.
  const wasAsked = steps.some((step) => step.step === 'passed' && step.rule === 'answer');
  const tellsOfThem = steps.some((step) => step.step === 'slot');
  if (wasAsked || tellsOfThem || rules.includes('handed-over')) return null;
  if (rules.includes('which-one')) return 'asked';
  if (rules.some((rule) => LOST.includes(rule))) return 'not-understood';
  const [first] = steps.find((step) => step.step === 'intents')?.candidates ?? [];
  return first && actsOnIntent(rules) && first.confidence < DOUBTFUL ? 'doubtful' : null;
}

function countAction(
  request: TurnTold['done'][number]['request'],
  result: unknown,
  count: (what: ReportRow['what'], of?: string) => void,
): void {
  switch (request.kind) {
    case 'handoff':
      // Without `share` it was only asked whether anybody is there.
      if (request.share !== undefined) count('handed-over');
      return;
    case 'choice':
      count('chosen');
      count('chosen', request.serviceId);
      return;
    case 'conversation-feedback':
      if (request.score === null) return;
      if (request.score >= SATISFIED) count('satisfied');
      else if (request.score <= DISSATISFIED) count('dissatisfied');
      return;
    case 'recommend-situation':
    case 'recommend-text': {
      const found = serviceIds(result);
      if (found.length > 0) count('recommended');
      for (const id of found) count('recommended', id);
      return;
    }
    default:
  }
}

function serviceIds(result: unknown): string[] {
  const { recommended_services: all } = (result ?? {}) as { recommended_services?: unknown };
  if (!Array.isArray(all)) return [];
  return all.flatMap((one: { service?: { id?: unknown } }) =>
    typeof one?.service?.id === 'string' ? [one.service.id] : [],
  );
}

/** Bots other than those of the toolkit's own engine give traces of other forms. */
function isStep(step: unknown): step is TraceStep {
  return typeof step === 'object' && step !== null && 'step' in step;
}
