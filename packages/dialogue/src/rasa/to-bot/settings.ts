import type { Bot } from '../../bot/bot.ts';
import type { Localized } from '../../bot/localized.ts';
import { isEmpty, isObject, memberOf } from '../json.ts';
import { everywhere, type ImportContext } from './context.ts';
import { RASA_INTENTS } from './intents.ts';
import type { Path } from './story-steps.ts';

/** What a Rasa project does not say of a bot. */
export interface BotIdentity {
  /** Lower-case letters, digits and `-`. @default 'bot' */
  id?: string;
  names?: Localized;
  responsible?: Bot['responsible'];
  /** @default the public service information of Finland */
  humanContact?: Bot['humanContact'];
  /** @default 30 */
  retentionDays?: number;
}

const PUBLIC_ADVICE = {
  fi: 'Kansalaisneuvonta',
  sv: 'Medborgarrådgivningen',
  en: 'Public Service Info',
};
const DEFAULT_SESSION = { session_expiration_time: 60, carry_over_slots_to_new_session: true };

/** The settings of the bot: who it is, how it greets, what it says when it does not understand. */
export function toSettings(
  context: ImportContext,
  paths: readonly Path[],
  identity: BotIdentity,
): Omit<Bot, 'slots' | 'intents' | 'entities' | 'answers' | 'flows' | 'forms' | 'tests'> {
  const id = /^[a-z0-9][a-z0-9-]{0,62}$/.test(identity.id ?? '') ? (identity.id ?? 'bot') : 'bot';
  const name = everywhere(context, id);
  const fallback = fallbackAnswer(context, paths);
  return {
    format: 1,
    id,
    version: '1',
    names: identity.names ?? name,
    languages: context.languages,
    responsible: identity.responsible ?? { names: name },
    humanContact: identity.humanContact ?? {
      names: Object.fromEntries(
        context.languages.map((language) => [
          language,
          language === 'fi' || language === 'sv' ? PUBLIC_ADVICE[language] : PUBLIC_ADVICE.en,
        ]),
      ),
      phone: '0295 000',
    },
    retentionDays: identity.retentionDays ?? 30,
    greeting: greetingAnswer(context, paths),
    fallback: fallback === undefined ? {} : { answer: fallback },
    ...(context.actions.size > 0 && {
      httpActions: [...context.actions].sort().map((action) => ({ name: action })),
    }),
  };
}

/** Notes what Rasa's settings say that a bot of ours has no use for. */
export function tellSettings(context: ImportContext, identity: BotIdentity): void {
  for (const [key, item] of Object.entries(context.project.settings)) {
    for (const [name, value] of Object.entries(isObject(item.value) ? item.value : {})) {
      if (isEmpty(value)) continue;
      if (name === 'language' || (name === 'session_config' && isDefaultSession(value))) continue;
      const why = WHY[name] ?? 'The format has no place for it.';
      context.tell('settings', key, name, `"${name}"`, why);
    }
  }
  for (const key of Object.keys(context.project.actions)) {
    if (key.startsWith('utter_') || Object.hasOwn(context.project.forms, key)) continue;
    if (context.actions.has(context.names.of('action', key)) || isBuiltIn(context, key)) continue;
    const why = key.startsWith('action_botfront_')
      ? 'Our engine does such things by itself.'
      : 'No story does it.';
    context.tell('actions', key, '', `the action "${key}"`, why);
  }
  if (!identity.humanContact) {
    const what = 'no human contact';
    context.tell('settings', 'bot', 'humanContact', what, 'Public Service Info stands in for it.');
  }
  for (const { kind, theirs, ours } of context.names.changed()) {
    const what = `the ${kind} name "${theirs.slice(0, 80)}"`;
    context.tell('settings', 'names', '', what, `It is called "${ours}" here.`);
  }
}

const WHY: Readonly<Record<string, string>> = {
  pipeline: 'Our engine has an understanding of its own.',
  policies: 'Our engine follows flows and needs no policies.',
  session_config: 'A conversation is open as long as the server keeps it.',
};

/** Whether some story does the action in our engine's own way. */
function isBuiltIn(context: ImportContext, action: string): boolean {
  const sections = [context.project.stories, context.project.rules];
  return sections.some((items) =>
    Object.values(items).some(({ value }) => {
      const steps = memberOf(value, 'steps');
      return Array.isArray(steps) && steps.some((step) => memberOf(step, 'action') === action);
    }),
  );
}

function isDefaultSession(value: Parameters<typeof memberOf>[0]): boolean {
  return (
    isObject(value) &&
    Object.entries(value).every(
      ([key, one]) => DEFAULT_SESSION[key as keyof typeof DEFAULT_SESSION] === one,
    )
  );
}

/** What is said first after one of these intents, in a path that begins with it. */
function firstSaid(context: ImportContext, paths: readonly Path[], intents: readonly string[]) {
  for (const { steps } of paths) {
    const [user, action] = steps;
    if (user?.kind !== 'user' || action?.kind !== 'action') continue;
    const answer = context.names.of('answer', action.name);
    const fits = user.intents.some((intent) => intents.includes(intent));
    if (fits && context.answers.has(answer)) return answer;
  }
  return undefined;
}

function answerNamed(context: ImportContext, names: readonly string[]): string | undefined {
  const found = names.find((name) => Object.hasOwn(context.project.responses, name));
  return found === undefined ? undefined : context.names.of('answer', found);
}

function greetingAnswer(context: ImportContext, paths: readonly Path[]): string {
  const known =
    firstSaid(context, paths, ['get_started', 'session_start']) ??
    firstSaid(context, paths, ['greet', 'greeting', 'chitchat.greet']) ??
    answerNamed(context, ['utter_get_started', 'utter_greet', 'utter_greeting', 'utter_hi']);
  if (known !== undefined) return known;
  const answer = context.names.fresh('answer', 'greeting');
  const words = { fi: 'Hei! Miten voin auttaa?', sv: 'Hej! Hur kan jag hjälpa?' };
  const text = Object.fromEntries(
    context.languages.map((language) => [
      language,
      language === 'fi' || language === 'sv' ? words[language] : 'Hello! How can I help?',
    ]),
  );
  context.answers.set(answer, { answer, variants: [{ text }] });
  context.tell('settings', 'bot', 'greeting', 'no greeting', 'A plain one stands in for it.');
  return answer;
}

function fallbackAnswer(context: ImportContext, paths: readonly Path[]): string | undefined {
  return (
    firstSaid(context, paths, [...RASA_INTENTS]) ??
    answerNamed(context, ['utter_default', 'utter_fallback'])
  );
}
