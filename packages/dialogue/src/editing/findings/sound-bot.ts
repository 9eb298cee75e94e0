import type { Bot } from '../../bot/bot.ts';
import { LANGUAGES } from '../../bot/localized.ts';
import { BOT_SCHEMA, DEFINITIONS } from '../../bot/schema/bot-schema.ts';
import { checkSchema, type SchemaProblem } from '../../bot/schema/check.ts';
import { isList, isObject } from '../json.ts';
import type { Part } from '../parts/part.ts';
import { botOf, nameOf } from '../parts/parts-of.ts';
import type { Finding } from './finding.ts';

/** What of a draft has the form of the bot format, and what has not. */
export interface SoundBot {
  /** The bot of the parts that have; names in it may lead nowhere and texts be missing. */
  bot: Bot;
  findings: Finding[];
}

const SOME_SETTINGS = {
  format: 1,
  id: '',
  version: '',
  names: {},
  languages: ['fi'],
  responsible: { names: {} },
  humanContact: { names: {} },
  retentionDays: 1,
  greeting: '',
  fallback: {},
} as const;

/** The bot that a draft makes without the parts that are not yet of the right form. */
export function soundBotOf(parts: readonly Part[]): SoundBot {
  const findings: Finding[] = [];
  const sound = parts.filter((part) => {
    const problems = problemsOf(part);
    for (const { path, ...fault } of problems.slice(0, 1)) {
      findings.push({
        kind: 'form',
        severity: 'error',
        parts: [{ kind: part.kind, name: nameOf(part.kind, part.value) }],
        values: { place: path },
        fault,
      });
    }
    return problems.length === 0;
  });
  const settings = parts.find(({ kind }) => kind === 'settings')?.value;
  const known = isObject(settings) && isList(settings.languages) ? settings.languages : [];
  const languages = LANGUAGES.filter((language) => known.includes(language));
  const stand = { ...SOME_SETTINGS, ...(languages.length > 0 && { languages }) };
  const bot = botOf([...sound, { kind: 'settings', value: stand }]);
  return { bot, findings };
}

function problemsOf({ kind, value }: Part): SchemaProblem[] {
  if (kind !== 'settings') return checkSchema(value, DEFINITIONS[kind] ?? {});
  return checkSchema(isObject(value) ? { fallback: {}, ...value } : value, BOT_SCHEMA);
}
