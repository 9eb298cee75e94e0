import type { StudioJson } from '@auroraai/api-client/studio';
import type { Bot, Language, Problem } from '@auroraai/dialogue';
import { type Part, partsOf } from '@auroraai/dialogue/editing';
import { type BotIdentity, importRasa, type ReportEntry } from '@auroraai/dialogue/rasa';
import { isObject, type JsonObject } from '../draft/json.ts';

/**
 * The parts of a Rasa project or a Botfront export (path → text), in the draft's first language where
 * the project names none. `actions` are the draft's settings with the project's own actions, without
 * which its flows could not be used; null where it has none.
 */
export function rasaParts(
  files: Readonly<Record<string, string>>,
  settings: StudioJson | undefined,
): {
  parts: Part[];
  languages: readonly string[];
  problems: readonly Problem[];
  notes: ReportEntry[];
  actions: StudioJson | null;
} {
  const own = isObject(settings) ? settings : {};
  const known = Array.isArray(own.languages) ? own.languages : [];
  const language = known.find((one): one is Language => typeof one === 'string');
  const { id, names, responsible, humanContact } = own as BotIdentity;
  const result = importRasa(files, {
    ...(id !== undefined && { id }),
    ...(names && { names }),
    ...(responsible && { responsible }),
    ...(humanContact && { humanContact }),
    ...(language !== undefined && { language }),
  });
  if (result.problems) {
    return { parts: [], languages: [], problems: result.problems, notes: [], actions: null };
  }
  const { bot, report } = result;
  // The rest of the settings stays as it is in the draft.
  const actions = actionsOf(own, bot);
  const said = { ...own, greeting: bot.greeting, fallback: bot.fallback, ...actions };
  const parts = partsOf(bot).map((part) =>
    part.kind === 'settings' ? { ...part, value: said as Part['value'] } : part,
  );
  return {
    ...{ parts, languages: bot.languages, problems: [], notes: report },
    actions: actions && ({ ...own, ...actions } as StudioJson),
  };
}

/** The actions of the draft, and those of the project that it does not have; null = there are none. */
function actionsOf(own: JsonObject, { httpActions = [] }: Bot): { httpActions: unknown[] } | null {
  const known = Array.isArray(own.httpActions) ? own.httpActions : [];
  const names = new Set(known.map((one) => (isObject(one) ? one.name : undefined)));
  const added = httpActions.filter(({ name }) => !names.has(name));
  return added.length > 0 ? { httpActions: [...known, ...added] } : null;
}
