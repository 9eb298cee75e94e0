import type { HostedBot } from '@auroraai/service';

/** A bot that repeats what it is told and counts its turns. */
export const ECHO_BOT: HostedBot = {
  id: 'opas',
  organisation: 'demo',
  public: {
    bot: 'opas',
    names: { fi: 'Kaiku' },
    languages: ['fi'],
    responsible: { name: { fi: 'Kaupunki' } },
    human_contact: { name: { fi: 'Neuvonta' } },
    retention_days: 30,
    stored: { fi: 'Keskustelu' },
  },
  engine: {
    transition(state, input) {
      const turns = ((state as { turns?: number } | undefined)?.turns ?? 0) + 1;
      const said = input.kind === 'activity' ? (input.activity.text ?? '') : '';
      const answer = { type: 'message', text: `${turns}: ${said}` };
      return { state: { turns }, activities: [answer], actions: [], trace: [] };
    },
  },
};
