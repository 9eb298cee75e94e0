import type { Bot } from '../../bot/bot.ts';
import type { Localized } from '../../bot/localized.ts';
import { isEmpty, isObject, memberOf } from '../json.ts';
import { everywhere, type ImportContext } from './context.ts';
import { inTheirLanguages } from './stand-ins.ts';

/** What a Rasa project does not say of a bot. */
export interface BotIdentity {
  /** Lower-case letters, digits and `-`. @default 'bot' */
  id?: string;
  names?: Localized;
  responsible?: Bot['responsible'];
  /** @default the page of Finland's public services */
  humanContact?: Bot['humanContact'];
  /** @default 30 */
  retentionDays?: number;
}

const PUBLIC_SERVICES = { fi: 'Suomi.fi', sv: 'Suomi.fi', en: 'Suomi.fi' };
const DEFAULT_SESSION = { session_expiration_time: 60, carry_over_slots_to_new_session: true };

/** The settings of the bot: who it is, how it greets, what it says when it does not understand. */
export function toSettings(
  context: ImportContext,
  said: { greeting: string; fallback: string | undefined },
  identity: BotIdentity,
): Omit<Bot, 'slots' | 'intents' | 'entities' | 'answers' | 'flows' | 'forms' | 'tests'> {
  const id = /^[a-z0-9][a-z0-9-]{0,62}$/.test(identity.id ?? '') ? (identity.id ?? 'bot') : 'bot';
  const name = everywhere(context, id);
  return {
    format: 1,
    id,
    version: '1',
    names: identity.names ?? name,
    languages: context.languages,
    responsible: identity.responsible ?? { names: name },
    humanContact: identity.humanContact ?? {
      names: inTheirLanguages(context, PUBLIC_SERVICES),
      url: 'https://www.suomi.fi',
    },
    retentionDays: identity.retentionDays ?? 30,
    greeting: said.greeting,
    fallback: said.fallback === undefined ? {} : { answer: said.fallback },
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
      context.tell(
        [Object.hasOwn(WHY, name) ? 'own-way' : 'no-place', name],
        'settings',
        key,
        name,
        `"${name}"`,
        why,
      );
    }
  }
  for (const key of Object.keys(context.project.actions)) {
    if (key.startsWith('utter_') || Object.hasOwn(context.project.forms, key)) continue;
    if (context.actions.has(context.names.of('action', key)) || isBuiltIn(context, key)) continue;
    const isOurs = key.startsWith('action_botfront_');
    const why = isOurs ? 'Our engine does such things by itself.' : 'No story does it.';
    const code = isOurs ? 'own-work' : 'unused-action';
    context.tell([code, key], 'actions', key, '', `the action "${key}"`, why);
  }
  if (!identity.humanContact) {
    const what = 'no human contact';
    context.tell(
      'no-human-contact',
      'settings',
      'bot',
      'humanContact',
      what,
      'Suomi.fi stands in for it.',
    );
  }
  for (const { kind, theirs, ours } of context.names.changed()) {
    const what = `the ${kind} name "${theirs.slice(0, 80)}"`;
    context.tell(
      ['other-name', `${theirs} → ${ours}`],
      'settings',
      'names',
      '',
      what,
      `It is called "${ours}" here.`,
    );
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
