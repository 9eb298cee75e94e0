import type { HostedBot } from '@auroraai/service';
import { BY_CARD, QUESTION, TRANSCRIPT } from './transcript.ts';

type Engine = HostedBot['engine'];
type Input = Parameters<Engine['transition']>[1];
type Activities = ReturnType<Engine['transition']>['activities'];

/** What some bots say first: everything that a bot can say, and a service beside a card to fill in. */
const GREETINGS: Readonly<Record<string, readonly object[]>> = {
  kaikki: TRANSCRIPT,
  kortti: BY_CARD,
};

/** Bots that greet and repeat what they are told: what is tried here is the place, not the answer. */
export const BOTS: readonly HostedBot[] = ['opas', 'toinen', 'kaikki', 'kortti'].map((id) => ({
  id,
  organisation: 'demo',
  public: {
    bot: id,
    names: { fi: id === 'opas' ? 'Kirjaston opas' : 'Toinen opas', ar: 'دليل المكتبة' },
    languages: ['fi'],
    responsible: { name: { fi: 'Kirjasto' } },
    human_contact: { name: { fi: 'Neuvonta' }, phone: '011 000 0402' },
    retention_days: 30,
    stored: { fi: 'Viestisi, jotta voit jatkaa.' },
  },
  engine: {
    transition(state, input) {
      const isMessage = input.kind === 'activity' && input.activity.type === 'message';
      const isJoin = input.kind === 'activity' && input.activity.name === 'webchat/join';
      const text = isMessage ? `Kuulin: ${input.activity.text ?? ''}` : isJoin ? 'Hei!' : '';
      const greeting = GREETINGS[id];
      if (greeting) return { state, activities: sayAll(input, greeting), actions: [], trace: [] };
      const activities = text ? [{ type: 'message', text, locale: 'fi' }] : [];
      return { state, activities, actions: [], trace: [] };
    },
  },
}));

/** Says the greeting, then what it was told, to the letter. */
function sayAll(input: Input, greeting: readonly object[]): Activities {
  if (input.kind !== 'activity') return [];
  const { type, name, text, value } = input.activity;
  if (name === 'webchat/join') return [...greeting] as Activities;
  if (type !== 'message') return [];
  const told = {
    type: 'message',
    text: `Kuulin: ${JSON.stringify({ text: text ?? '', value: value ?? null })}`,
    textFormat: 'plain',
    locale: 'fi',
  };
  return [told, ...(text === 'kysy' ? [QUESTION] : [])] as Activities;
}
