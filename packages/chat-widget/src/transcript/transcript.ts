import type { Activity, CardAction, OutboxItem } from '@auroraai/api-client/direct-line';

/** Something in the conversation that is seen. */
export type Entry =
  | { kind: 'message'; key: string; from: 'bot' | 'user'; activity: Activity }
  /** A line of the chat's own, such as "a human has joined". */
  | { kind: 'line'; key: string; line: Line }
  | { kind: 'notice'; key: string; notice: Notice };

/** What a line of the chat's own says. */
export type Line =
  | { name: 'restarted' }
  | { name: 'ended' }
  | { name: 'handoff'; handoff: Handoff };

/** Where handing over to a human stands. */
export interface Handoff {
  state: 'offered' | 'queued' | 'connected' | 'ended' | 'failed' | 'closed';
  position?: number;
  /** The place in the queue that the bot has told in its own words. */
  toldPosition?: number;
  waitingSeconds?: number;
  name?: string;
  phone?: string;
  url?: string;
  opensAt?: string;
}

/** Something that the organisation says to everybody. */
export interface Notice {
  kind: 'emergency' | 'office-hours' | 'info';
  text: string;
  language?: string;
  phones: Phone[];
}

/** A number to call. */
export interface Phone {
  label: string;
  number: string;
  href: string;
}

/** An answer that is being written. */
export interface Stream {
  id: string;
  sequence: number;
  text: string;
  language: string | undefined;
}

/** The conversation as it is seen. */
export interface Transcript {
  entries: readonly Entry[];
  /** What the person has said and the server has not confirmed. */
  pending: readonly OutboxItem[];
  suggestions: readonly CardAction[];
  isTyping: boolean;
  stream: Stream | null;
  handoff: Handoff | null;
  isEnded: boolean;
  /** What the person thinks of answers, by the id of the activity. */
  ratings: Readonly<Record<string, Thumb | null>>;
}

/** A thumb up or down. */
export type Thumb = 1 | -1;

/** A conversation in which nothing has been said. */
export const EMPTY_TRANSCRIPT: Transcript = {
  entries: [],
  pending: [],
  suggestions: [],
  isTyping: false,
  stream: null,
  handoff: null,
  isEnded: false,
  ratings: {},
};

/** The entries with what is on its way after them, as they stand on the screen. */
export function shownEntries({ entries, pending }: Transcript): Entry[] {
  const sent = pending.filter(({ activity }) => isShown(activity as Activity));
  return [
    ...entries,
    ...sent.map(
      ({ id, activity }): Entry => ({
        kind: 'message',
        key: id,
        from: 'user',
        activity: { ...activity, from: { id: 'user', role: 'user' } },
      }),
    ),
  ];
}

/** Whether a person waits for a human or talks to one: there is something to leave. */
export function isWithHuman({ handoff }: Transcript): boolean {
  return handoff?.state === 'queued' || handoff?.state === 'connected';
}

/** The replies as they are shown: what can be left at any moment has a lasting button instead. */
export function shownSuggestions(transcript: Transcript): readonly CardAction[] {
  const { suggestions } = transcript;
  if (!isWithHuman(transcript)) return suggestions;
  const isLeaving = ({ value }: CardAction) =>
    (value as { command?: unknown } | null | undefined)?.command === 'leave';
  return suggestions.filter((action) => !isLeaving(action));
}

/** Whether a message has anything to show. */
export function isShown(activity: Activity): boolean {
  const { type, attachments } = activity;
  return type === 'message' && Boolean(wordsOf(activity).trim() || attachments?.length);
}

/** The words of a message as they are shown: a pressed button shows its own. */
export function wordsOf({ text, channelData }: Activity): string {
  const shown = (channelData?.auroraai as { shown?: unknown } | undefined)?.shown;
  return typeof shown === 'string' ? shown : (text ?? '');
}

/** The name under which the bot knows an answer that can be rated; undefined for other messages. */
export function ratableName({ channelData }: Activity): string | undefined {
  const { answer } = (channelData?.auroraai ?? {}) as { answer?: unknown };
  return typeof answer === 'string' && answer !== '' ? answer : undefined;
}
