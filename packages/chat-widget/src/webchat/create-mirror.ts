import type { ChatState } from '../app/chat-store.ts';
import { type Entry, shownEntries } from '../transcript/transcript.ts';
import {
  frameActivities,
  idBelow,
  STREAM_ID,
  streamActivity,
  typingActivity,
} from './frame-activity.ts';
import type { ToFrame } from './messages.ts';

/** Says what changed between what the frame shows and the conversation as it stands. */
export interface Mirror {
  /** What to tell the frame so that it shows this state; nothing when it does already. */
  changes(state: ChatState): ToFrame[];
}

/** Makes the mirror of a conversation for a frame that shows nothing yet. */
export function createMirror(): Mirror {
  let told: ChatState | undefined;
  let shown = new Map<string, { entry: Entry; isPending: boolean }>();

  function entriesOf(state: ChatState): ToFrame[] {
    const pending = new Set(state.transcript.pending.map(({ id }) => id));
    const entries = shownEntries(state.transcript);
    const next = new Map(
      entries.map((entry) => [entry.key, { entry, isPending: pending.has(entry.key) }]),
    );
    const out: ToFrame[] = [...shown.keys()]
      .filter((id) => !next.has(id))
      .flatMap((id) => [id, idBelow(id)].map((each) => ({ kind: 'remove', id: each })));
    let place = 0;
    for (const [id, now] of next) {
      place += 1;
      const before = shown.get(id);
      // What is on its way is made anew at each look, and is the same.
      const isKnown =
        before?.isPending === now.isPending && (now.isPending || before.entry === now.entry);
      if (isKnown) continue;
      for (const activity of frameActivities({ ...now, place }))
        out.push({ kind: 'activity', activity });
    }
    shown = next;
    return out;
  }
  return {
    changes: (state) => {
      const { language, messages, bot, status, transcript } = state;
      const before = told;
      told = state;
      const isSame =
        before?.transcript === transcript &&
        before.language === language &&
        before.messages === messages &&
        before.bot === bot &&
        before.status === status;
      if (isSame) return [];
      const out: ToFrame[] = [
        {
          kind: 'state',
          state: { language, messages, bot, status, transcript: outline(transcript) },
        },
      ];
      if (before?.transcript === transcript) return out;
      out.push(...entriesOf(state));
      const { stream, isTyping } = transcript;
      if (stream && stream !== before?.transcript.stream)
        out.push({ kind: 'activity', activity: streamActivity(stream, shown.size + 1) });
      if (!stream && before?.transcript.stream) out.push({ kind: 'remove', id: STREAM_ID });
      if (isTyping && !stream && !before?.transcript.isTyping)
        out.push({ kind: 'activity', activity: typingActivity() });
      return out;
    },
  };
}

/** Of the conversation, what our own parts ask: the last message, what is on its way, ratings. */
function outline(transcript: ChatState['transcript']): ChatState['transcript'] {
  const last = transcript.entries.findLast(({ kind }) => kind === 'message');
  const entries =
    last?.kind === 'message'
      ? [{ ...last, activity: { type: 'message', from: last.activity.from } }]
      : [];
  return { ...transcript, entries, stream: null, suggestions: [] };
}
