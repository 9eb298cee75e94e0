import type { Bot } from '../../bot/bot.ts';
import type { Language } from '../../bot/localized.ts';
import { fold, words } from '../../understanding/words.ts';
import type { Finding } from './finding.ts';

/** What people say to any bot, with usual ways to say it. */
const SMALL_TALK: { readonly [talk: string]: { readonly [language in Language]?: string } } = {
  greeting: {
    fi: 'hei|moi|moikka|terve|huomenta|moro|päivää|hyvää päivää|hyvää huomenta|hei hei',
    sv: 'hej|hejsan|tjena|god morgon|goddag|god dag|morjens|moj',
    en: 'hi|hello|hey|good morning|good afternoon|hi there|hello there',
  },
  thanks: {
    fi: 'kiitos|kiitti|kiitos paljon|kiitos avusta|kiitos kovasti|suuri kiitos|kiitoksia',
    sv: 'tack|tack så mycket|tusen tack|tackar|tack för hjälpen',
    en: 'thanks|thank you|thanks a lot|thank you so much|thank you very much|thx|cheers',
  },
  goodbye: {
    fi: 'hei hei|heippa|näkemiin|moi moi|heihei|hyvästi|nähdään|heido',
    sv: 'hej då|hejdå|vi ses|adjö|ha det bra|hej hej',
    en: 'bye|goodbye|bye bye|see you|see you later|good bye',
  },
  'who-are-you': {
    fi: 'kuka olet|kuka sä oot|oletko ihminen|oletko robotti|oletko botti|mikä sä oot|mikä olet|kuka sinä olet|ootko botti|ootko robotti|ootko ihminen',
    sv: 'vem är du|är du en robot|är du en människa|är du en bot|vad är du',
    en: 'who are you|are you a robot|are you human|are you a bot|what are you|are you a human|are you a person',
  },
};

/** Small talk for which no intent has any usual example in any language of the bot. */
export function smallTalkFindings(bot: Bot): Finding[] {
  if (bot.intents.length === 0) return [];
  const known = new Map(
    bot.languages.map((language) => [
      language,
      new Set(bot.intents.flatMap(({ examples }) => (examples[language] ?? []).map(plain))),
    ]),
  );
  return Object.entries(SMALL_TALK).flatMap(([talk, byLanguage]): Finding[] => {
    const asked = bot.languages.filter((language) => byLanguage[language]);
    const isKnown = asked.some((language) =>
      byLanguage[language]!.split('|').some((text) => known.get(language)!.has(plain(text))),
    );
    if (isKnown || asked.length === 0) return [];
    return [{ kind: 'small-talk-missing', severity: 'note', parts: [], values: { talk } }];
  });
}

function plain(text: string): string {
  return words(text)
    .map(({ lower }) => fold(lower))
    .join(' ');
}
