import { type Activity, clientActivityId } from '@auroraai/api-client/direct-line';
import { cleanActivity } from './clean-activity.ts';
import { readHandoff, readNotice } from './read-event.ts';
import { readRating } from './read-rating.ts';
import { type Entry, isShown, type Line, type Stream, type Transcript } from './transcript.ts';

/** The conversation after one more activity. Pure; understands what it knows and lets the rest be. */
export function addActivity(transcript: Transcript, received: Activity): Transcript {
  const activity = cleanActivity(received);
  if (isFromUser(activity)) {
    const rating = readRating(activity);
    if (rating) {
      const ratings = { ...transcript.ratings, [rating.activityId]: rating.thumb };
      return { ...transcript, ratings };
    }
    return isShown(activity)
      ? add({ ...transcript, suggestions: [], isTyping: false }, messageEntry('user', activity))
      : transcript;
  }
  switch (activity.type) {
    case 'typing':
      return addTyping(transcript, activity);
    case 'event':
      return addEvent(transcript, activity);
    case 'endOfConversation':
      return add(
        { ...transcript, isTyping: false, stream: null, suggestions: [], isEnded: true },
        line(transcript, activity, { name: 'ended' }),
      );
    default:
      return addMessage(transcript, activity);
  }
}

/** The conversation with a line of the chat's own at its end. */
export function addLine(transcript: Transcript, words: Line): Transcript {
  return add(transcript, line(transcript, undefined, words));
}

function addMessage(transcript: Transcript, activity: Activity): Transcript {
  const streamed = activity.channelData?.streamId;
  const next = {
    ...transcript,
    isTyping: false,
    stream: streamed === undefined || streamed === transcript.stream?.id ? null : transcript.stream,
    // A question has buttons of its own for the same answers.
    suggestions: hasButtons(activity) ? [] : (activity.suggestedActions?.actions ?? []),
    isEnded: false,
  };
  // An activity of a type that nobody knows is shown by its text, if it has one.
  return isShown({ ...activity, type: 'message' })
    ? add(next, messageEntry('bot', activity))
    : next;
}

function addTyping(transcript: Transcript, activity: Activity): Transcript {
  const { streamType, streamId, streamSequence } = activity.channelData ?? {};
  if (streamType !== 'streaming') return { ...transcript, isTyping: true };
  const stream: Stream = {
    id: typeof streamId === 'string' ? streamId : (activity.id ?? ''),
    sequence: typeof streamSequence === 'number' ? streamSequence : 0,
    text: activity.text ?? '',
    language: activity.locale,
  };
  const known = transcript.stream;
  const isOld = known?.id === stream.id && known.sequence > stream.sequence;
  return isOld ? transcript : { ...transcript, isTyping: true, stream };
}

function addEvent(transcript: Transcript, activity: Activity): Transcript {
  if (activity.name === 'auroraai/handoff') {
    const handoff = readHandoff(activity.value);
    if (!handoff) return transcript;
    const { position, waitingSeconds: _wait, ...lasting } = handoff;
    const told = isTold(activity) ? position : transcript.handoff?.toldPosition;
    const isWaiting = handoff.state === 'queued' && told !== undefined;
    const next = {
      ...transcript,
      handoff: isWaiting ? { ...handoff, toldPosition: told } : handoff,
    };
    // A place in the queue that moves is shown in one place and does not fill the conversation; what
    // the bot says itself is not said twice.
    return handoff.state === transcript.handoff?.state || isTold(activity)
      ? next
      : add(next, line(transcript, activity, { name: 'handoff', handoff: lasting }));
  }
  if (activity.name === 'auroraai/notice') {
    const notice = readNotice(activity.value, activity.locale);
    return notice
      ? add(transcript, { kind: 'notice', key: keyOf(transcript, activity), notice })
      : transcript;
  }
  return transcript;
}

function add(transcript: Transcript, entry: Entry): Transcript {
  return { ...transcript, entries: [...transcript.entries, entry] };
}

function messageEntry(from: 'bot' | 'user', activity: Activity): Entry {
  // The person's own keep the client's id, so that nothing moves when the echo comes.
  const key = (from === 'user' ? clientActivityId(activity) : undefined) ?? activity.id ?? '';
  return { kind: 'message', key, from, activity };
}

function line(transcript: Transcript, activity: Activity | undefined, words: Line): Entry {
  return { kind: 'line', key: keyOf(transcript, activity), line: words };
}

function keyOf({ entries }: Transcript, activity: Activity | undefined): string {
  return activity?.id ?? `line-${entries.length}`;
}

/** Whether the bot also says in words what an event tells. */
function isTold({ channelData }: Activity): boolean {
  return (channelData?.auroraai as { told?: unknown } | undefined)?.told === true;
}

function isFromUser(activity: Activity): boolean {
  if (activity.from.role !== undefined) return activity.from.role === 'user';
  return clientActivityId(activity) !== undefined;
}

function hasButtons({ attachments = [] }: Activity): boolean {
  return attachments.some(
    ({ contentType, content }) =>
      contentType === 'application/vnd.auroraai.question+json' &&
      ['scale', 'single', 'multiple'].includes((content as { kind?: string } | null)?.kind ?? ''),
  );
}
