import type { StudioJson } from '@auroraai/api-client/studio';

/** What the list of bots tells of one, read from settings that may be half written. */
export interface BotFacts {
  names: Record<string, string>;
  languages: string[];
}

const MOST_LANGUAGES = 20;
const LONGEST_NAME = 200;

/** What settings say of their bot; what is not as in the bot format is passed over. */
export function factsOf(settings: StudioJson | undefined): BotFacts {
  const { names, languages } = isRecord(settings) ? settings : {};
  const named = isRecord(names) ? Object.entries(names) : [];
  return {
    names: Object.fromEntries(
      named
        .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
        .slice(0, MOST_LANGUAGES)
        .map(([language, name]) => [language.slice(0, 35), name.slice(0, LONGEST_NAME)]),
    ),
    languages: Array.isArray(languages)
      ? languages
          .filter((language): language is string => typeof language === 'string')
          .slice(0, MOST_LANGUAGES)
          .map((language) => language.slice(0, 35))
      : [],
  };
}

/** Settings with the id of their bot, which is not to be changed. */
export function withBotId(settings: StudioJson, bot: string): StudioJson {
  return isRecord(settings) && settings.id !== bot ? { ...settings, id: bot } : settings;
}

function isRecord(value: unknown): value is Record<string, StudioJson> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
