import type { DismissedWording, ReportRow } from '@auroraai/api-client/studio';
import { compare, type StudioRow } from './memory-studio-row.ts';
import type { NewInboxMessage, OrganisationBots } from './studio-bot-store.ts';

type NotesPart = Pick<
  OrganisationBots,
  'inbox' | 'markMessage' | 'report' | 'reportMonths' | 'note' | 'dismissed' | 'dismiss'
>;

/** The inbox and the counts in memory. */
export function notesPart(rowOf: (bot: string) => StudioRow | undefined): NotesPart {
  return {
    async inbox(bot, limit) {
      const waiting = [...(rowOf(bot)?.messages.values() ?? [])]
        .filter(({ state }) => state === 'new')
        .sort((a, b) => b.times - a.times || compare(b.last, a.last) || compare(a.id, b.id));
      return waiting
        .slice(0, limit)
        .map(({ folded: _folded, state: _state, ...message }) => structuredClone(message));
    },
    async markMessage(bot, message, state) {
      const found = [...(rowOf(bot)?.messages.values() ?? [])].find(({ id }) => id === message);
      if (found) found.state = state;
      return found !== undefined;
    },
    async report(bot, from, to) {
      return [...(rowOf(bot)?.counts.values() ?? [])]
        .filter(({ day }) => day >= from && day <= to)
        .sort((a, b) => compare(rowKey(a), rowKey(b)))
        .map((row) => ({ ...row }));
    },
    async reportMonths(bot) {
      const months = new Map<string, number>();
      for (const { day, what, of, count } of rowOf(bot)?.counts.values() ?? []) {
        if (what !== 'messages' || of !== '') continue;
        const month = day.slice(0, 7);
        months.set(month, (months.get(month) ?? 0) + count);
      }
      return [...months]
        .map(([month, messages]) => ({ month, messages }))
        .sort((a, b) => compare(b.month, a.month));
    },
    async dismissed(bot) {
      const all = rowOf(bot)?.dismissed ?? [];
      return structuredClone(all).sort((a, b) => compare(wordingKey(a), wordingKey(b)));
    },
    async dismiss(bot, wording) {
      const row = rowOf(bot);
      const isKnown = row?.dismissed.some((one) => wordingKey(one) === wordingKey(wording));
      if (row && !isKnown) row.dismissed.push({ ...wording });
    },
    async note(bot, { messages, counts }) {
      const row = rowOf(bot);
      if (!row) return;
      for (const message of messages) addMessage(row, message);
      for (const one of counts) {
        const known = row.counts.get(rowKey(one));
        row.counts.set(rowKey(one), { ...one, count: one.count + (known?.count ?? 0) });
      }
    },
  };
}

function addMessage({ messages }: StudioRow, { day, ...message }: NewInboxMessage): void {
  const key = `${message.language} ${message.folded}`;
  const known = messages.get(key);
  if (!known) {
    messages.set(key, { ...structuredClone(message), state: 'new', times: 1, last: day });
    return;
  }
  if (day > known.last) Object.assign(known, { times: known.times + 1, last: day });
  Object.assign(known, { guesses: structuredClone(message.guesses), kind: message.kind });
}

function wordingKey({ part, language, text }: DismissedWording): string {
  return [part, language, text].join(' ');
}

function rowKey({ day, language, what, of }: ReportRow): string {
  return [day, language, what, of].join(' ');
}
