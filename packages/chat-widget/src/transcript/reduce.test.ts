import type { Activity } from '@auroraai/api-client/direct-line';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratingOf } from './read-rating.ts';
import { addActivity } from './reduce.ts';
import {
  EMPTY_TRANSCRIPT,
  ratableName,
  shownEntries,
  shownSuggestions,
  type Transcript,
} from './transcript.ts';

const bot = { id: 'bot', role: 'bot' } as const;
const user = { id: 'user', role: 'user' } as const;

function after(...activities: Partial<Activity>[]): Transcript {
  return activities.reduce<Transcript>(
    (transcript, activity, index) =>
      addActivity(transcript, { id: `c|${index}`, type: 'message', from: bot, ...activity }),
    EMPTY_TRANSCRIPT,
  );
}

const texts = (transcript: Transcript) =>
  shownEntries(transcript).map((entry) =>
    entry.kind === 'message' ? entry.activity.text : entry.kind,
  );

describe('A conversation as it is seen', () => {
  it('shows what both have said, in order', () => {
    const transcript = after({ text: 'Hei!' }, { text: 'Moi', from: user }, { text: 'No niin' });
    expect(texts(transcript)).toEqual(['Hei!', 'Moi', 'No niin']);
  });

  it('shows the suggestions of the last message until the person answers', () => {
    const asked = after({
      text: 'Kumpi?',
      suggestedActions: { actions: [{ type: 'imBack', title: 'Tuo', value: 'Tuo' }] },
    });
    expect(asked.suggestions).toHaveLength(1);
    const answered = addActivity(asked, { type: 'message', from: user, text: 'Tuo', id: 'c|9' });
    expect(answered.suggestions).toEqual([]);
  });

  it('shows an unknown kind of activity by its text, and nothing where it has none', () => {
    const transcript = after({ type: 'messageReaction', text: 'tykkää' }, { type: 'invoke' });
    expect(texts(transcript)).toEqual(['tykkää']);
  });

  it('keeps the place of a message of the person when its echo comes', () => {
    const activity = { type: 'message', text: 'moi', channelData: { clientActivityID: 'x1' } };
    const sent = {
      ...EMPTY_TRANSCRIPT,
      pending: [{ id: 'x1', activity, state: 'waiting' as const }],
    };
    const before = shownEntries(sent).map(({ key }) => key);
    const echoed = addActivity({ ...sent, pending: [] }, { ...activity, id: 'c|1', from: user });
    expect(shownEntries(echoed).map(({ key }) => key)).toEqual(before);
  });

  it('shows the words of a pressed button, not the value that the bot gets', () => {
    const pressed = after({
      from: user,
      text: '/begin',
      channelData: { postBack: true, auroraai: { shown: 'Aloita' } },
    });
    expect(pressed.entries).toHaveLength(1);
  });
});

describe('What a person thinks of answers', () => {
  const rated = (score: unknown, activity: unknown = 'c|1') => ({
    ...{ type: 'event', name: 'auroraai/feedback', from: user },
    value: { activity_id: activity, score },
  });

  it('is known from the conversation itself, the last opinion of each answer', () => {
    const transcript = after({ text: 'Hei!' }, rated(1), rated(-1), rated(1, 'c|4'));
    expect(ratingOf(transcript, 'c|1')).toBe(-1);
    expect(ratingOf(transcript, 'c|4')).toBe(1);
    expect(ratingOf(transcript, 'c|9')).toBeNull();
    expect(ratingOf(after(rated(1), rated(null)), 'c|1')).toBeNull();
    expect(texts(transcript)).toEqual(['Hei!']);
  });

  it('counts also while it is on its way', () => {
    const activity = { type: 'event', name: 'auroraai/feedback', value: rated(-1).value };
    const pending = [{ id: 'p', activity, state: 'waiting' as const }] as Transcript['pending'];
    expect(ratingOf({ ...after(rated(1)), pending }, 'c|1')).toBe(-1);
  });

  it('is told of an answer, not of a service or by a bot', () => {
    expect(after(rated(1, 7)).ratings).toEqual({});
    expect(after({ ...rated(1), from: bot }).ratings).toEqual({});
    expect(ratableName({ ...rated(1), channelData: { auroraai: null } } as Activity)).toBe(
      undefined,
    );
    expect(
      ratableName({ type: 'message', from: bot, channelData: { auroraai: { answer: 'a' } } }),
    ).toBe('a');
  });
});

describe('An answer that is being written', () => {
  const part = (sequence: number, text: string) => ({
    type: 'typing',
    text,
    channelData: { streamType: 'streaming', streamId: 's', streamSequence: sequence },
  });

  it('grows, and a part that comes late does not shorten it', () => {
    expect(
      after(part(1, 'Olen'), part(3, 'Olen tässä vain'), part(2, 'Olen tässä')).stream?.text,
    ).toBe('Olen tässä vain');
  });

  it('becomes one message when it is ready', () => {
    const done = after(part(1, 'Olen'), {
      text: 'Olen tässä.',
      channelData: { streamType: 'final', streamId: 's' },
    });
    expect(done.stream).toBeNull();
    expect(done.isTyping).toBe(false);
    expect(texts(done)).toEqual(['Olen tässä.']);
  });
});

describe('Events of the bot', () => {
  it('say where handing over to a human stands', () => {
    const { handoff, entries } = after({
      type: 'event',
      name: 'auroraai/handoff',
      value: { state: 'queued', position: 2, waiting_seconds: 90 },
    });
    expect(handoff).toEqual({ state: 'queued', position: 2, waitingSeconds: 90 });
    expect(entries).toHaveLength(1);
  });

  it('move the place in the queue without filling the conversation', () => {
    const event = { type: 'event', name: 'auroraai/handoff' };
    const queued = after(
      { ...event, value: { state: 'queued', position: 2 } },
      { ...event, value: { state: 'queued', position: 1 } },
    );
    expect(queued.handoff?.position).toBe(1);
    expect(queued.entries).toHaveLength(1);
  });

  it('are not told twice where the bot says them itself', () => {
    const event = { type: 'event', name: 'auroraai/handoff' };
    const channelData = { auroraai: { told: true } };
    const told = { ...event, value: { state: 'queued', position: 2 }, channelData };
    const bot = { type: 'message', text: 'Olet jonossa, sijasi on 2.' };
    const queued = after(told, bot);
    expect(queued.entries.map(({ kind }) => kind)).toEqual(['message']);
    expect(queued.handoff).toEqual({ state: 'queued', position: 2, toldPosition: 2 });
    const moved = after(told, bot, { ...event, value: { state: 'queued', position: 1 } });
    expect(moved.handoff).toEqual({ state: 'queued', position: 1, toldPosition: 2 });
    const connected = after(told, bot, { ...event, value: { state: 'connected', name: 'Aino' } });
    expect(connected.handoff).toEqual({ state: 'connected', name: 'Aino' });
    expect(connected.entries).toHaveLength(2);
  });

  it('have a lasting way out, which is not suggested beside it', () => {
    const event = { type: 'event', name: 'auroraai/handoff' };
    const leave = {
      type: 'messageBack' as const,
      title: 'Poistu jonosta',
      value: { command: 'leave' },
    };
    const wait = { type: 'imBack' as const, title: 'Odotan', value: 'Odotan' };
    const offers = { type: 'message', text: 'Hetki', suggestedActions: { actions: [leave, wait] } };
    const queued = after({ ...event, value: { state: 'queued' } }, offers);
    expect(shownSuggestions(queued)).toEqual([wait]);
    const ended = after({ ...event, value: { state: 'ended' } }, offers);
    expect(shownSuggestions(ended)).toEqual([leave, wait]);
  });

  it('give notices only numbers that can be called', () => {
    const [entry] = after({
      type: 'event',
      name: 'auroraai/notice',
      value: {
        kind: 'emergency',
        text: 'Soita',
        phones: [{ number: '112', href: 'tel:112' }, { href: 'javascript:alert(1)' }, null, 7],
      },
    }).entries;
    expect(entry).toMatchObject({ notice: { phones: [{ href: 'tel:112' }] } });
  });
});

it('Nothing that a bot can send makes the conversation fall', () => {
  const anything = fc.record({
    type: fc.constantFrom('message', 'typing', 'event', 'endOfConversation', 'x'),
    from: fc.constantFrom(bot, user),
    name: fc.constantFrom('auroraai/handoff', 'auroraai/notice', 'x'),
    value: fc.jsonValue(),
    text: fc.option(fc.oneof(fc.string(), fc.jsonValue()), { nil: undefined }),
    attachments: fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())),
    suggestedActions: fc.oneof(fc.jsonValue(), fc.record({ actions: fc.array(fc.jsonValue()) })),
    entities: fc.jsonValue(),
    locale: fc.jsonValue(),
    channelData: fc.dictionary(fc.string(), fc.jsonValue()),
  });
  fc.assert(
    fc.property(fc.array(anything), (activities) => {
      const transcript = after(...(activities as unknown as Partial<Activity>[]));
      const keys = shownEntries(transcript).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
