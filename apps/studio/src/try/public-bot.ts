import type { Bot, Localized } from '@auroraai/dialogue';

/** What a draft says of itself to the chat, in the shape of the service's `GET /aurora/v2/bots/{bot}`. */
export function publicBot({ names, languages, responsible, humanContact, ...bot }: Bot): unknown {
  return {
    bot: bot.id,
    names,
    languages,
    responsible: { name: responsible.names, url: oneOf(responsible.url) },
    human_contact: {
      name: humanContact.names,
      phone: humanContact.phone,
      url: oneOf(humanContact.url),
      hours: humanContact.hours,
    },
    retention_days: bot.retentionDays,
    stored: bot.stored,
  };
}

function oneOf(url: string | Localized | undefined): string | undefined {
  return typeof url === 'object' ? Object.values(url)[0] : url;
}
