import type { HostedBot } from '@auroraai/service';

/** Bots that greet and repeat what they are told: what is tried here is the place, not the answer. */
export const BOTS: readonly HostedBot[] = ['opas', 'toinen'].map((id) => ({
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
      const activities = text ? [{ type: 'message', text, locale: 'fi' }] : [];
      return { state, activities, actions: [], trace: [] };
    },
  },
}));
