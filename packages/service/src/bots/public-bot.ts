import type { Bot } from '@auroraai/dialogue';
import type { PublicBot, Texts } from './bot.ts';

/** Said where a bot's editors have not said in their own words what is kept. */
const STORED: Texts = {
  fi: 'Viestit ilman henkilötietoja, jotta keskustelua voi jatkaa.',
  sv: 'Meddelandena utan personuppgifter, så att man kan fortsätta samtalet.',
  en: 'Messages without personal data, so that the conversation can be continued.',
};

/** What everybody may know of a bot. */
export function publicBot(bot: Bot): PublicBot {
  const { humanContact: human, responsible } = bot;
  const responsibleUrl = oneOf(responsible.url);
  const humanUrl = oneOf(human.url);
  return {
    bot: bot.id,
    names: bot.names,
    languages: bot.languages,
    responsible: { name: responsible.names, ...(responsibleUrl && { url: responsibleUrl }) },
    human_contact: {
      name: human.names,
      ...(human.phone && { phone: human.phone }),
      ...(humanUrl && { url: humanUrl }),
      ...(human.hours && { hours: human.hours }),
    },
    retention_days: bot.retentionDays,
    stored: bot.stored ?? STORED,
    ...(bot.officeHours && { office_hours: bot.officeHours }),
  };
}

/** The address itself, or that of the first language in which there is one. */
function oneOf(url: string | Texts | undefined): string | undefined {
  return typeof url === 'object' ? Object.values(url)[0] : url;
}
