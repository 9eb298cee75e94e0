import type { Input } from '@auroraai/dialogue';
import type { BotTransition, HostedBot } from '@auroraai/service';

/** A bot that repeats what it is told and counts its turns; told "human", it hands over to a desk. */
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
      const before = state as { turns?: number; isWithHuman?: boolean } | undefined;
      const turns = (before?.turns ?? 0) + 1;
      if (input.kind === 'action-result') return handedOver(turns, input);
      if (input.activity.text === 'human') return handOver(turns);
      if (before?.isWithHuman) return { state: before, activities: [], actions: [], trace: [] };
      const said = input.activity.text ?? '';
      const answer = { type: 'message', text: `${turns}: ${said}` };
      return { state: { turns }, activities: [answer], actions: [], trace: [] };
    },
  },
};

function handOver(turns: number): BotTransition {
  const handoff = { kind: 'handoff', reason: 'asked', desk: 'neuvonta', share: 'all' } as const;
  const actions = [{ ...handoff, id: `a${turns}`, language: 'fi' as const }];
  return { state: { turns }, activities: [], actions, trace: [] };
}

function handedOver(turns: number, input: Input): BotTransition {
  const result = 'result' in input ? (input.result as { state: string }) : { state: 'failed' };
  const isWithHuman = result.state === 'connected';
  const event = { type: 'event', name: 'auroraai/handoff', value: result };
  return { state: { turns, isWithHuman }, activities: [event], actions: [], trace: [] };
}
