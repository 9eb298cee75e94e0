import { useMemo, useRef } from 'react';
import { useChat, useChatState, useTexts } from '../app/chat-context.tsx';
import { Icon } from '../app/Icon.tsx';
import { EntryItem } from './EntryItem.tsx';
import { StreamItem } from './StreamItem.tsx';
import { Suggestions } from './Suggestions.tsx';
import { type Entry, shownEntries, shownSuggestions } from './transcript.ts';
import { useFollowing } from './useFollowing.ts';
import { useWindow } from './useWindow.ts';

/** The conversation: a window over it, the answer being written, and suggested replies. */
export function Transcript() {
  const { show } = useChat();
  const t = useTexts();
  const scroller = useRef<HTMLDivElement>(null);
  const transcript = useChatState((state) => state.transcript);
  const entries = useMemo(() => shownEntries(transcript), [transcript]);
  const keys = useMemo(() => entries.map(({ key }) => key), [entries]);
  const { first, last, isAtEnd, onScroll, earlier, toEnd } = useWindow(scroller, keys);
  const { stream, isTyping, isEnded } = transcript;
  const suggestions = shownSuggestions(transcript);

  useFollowing(scroller, {
    isAtEnd,
    newest: `${keys.at(-1)} ${stream?.text.length} ${isTyping} ${suggestions.length}`,
    isOwn: isFromUser(entries.at(-1)),
    toEnd,
  });
  return (
    <div className="transcript">
      <section
        className="scroller"
        ref={scroller}
        onScroll={onScroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard scrolls it
        tabIndex={0}
        aria-label={t('transcript.label')}
      >
        {first > 0 && (
          <button type="button" className="button quiet" onClick={earlier}>
            {t('transcript.earlier')}
          </button>
        )}
        <ol className="entries">
          {entries.slice(first, last).map((entry) => (
            <EntryItem key={entry.key} entry={entry} />
          ))}
          {stream && last === entries.length && <StreamItem stream={stream} />}
        </ol>
        {isTyping && !stream && (
          <p className="typing">
            <span className="unseen">{t('typing')}</span>
            <i />
            <i />
            <i />
          </p>
        )}
        {isEnded && (
          <button type="button" className="button" onClick={() => show('rate')}>
            {t('menu.rate')}
          </button>
        )}
        {last === entries.length && suggestions.length > 0 && <Suggestions actions={suggestions} />}
      </section>
      {!isAtEnd && (
        <button
          type="button"
          className="to-end icon-button"
          aria-label={t('transcript.latest')}
          onClick={toEnd}
        >
          <Icon name="down" />
        </button>
      )}
    </div>
  );
}

function isFromUser(entry: Entry | undefined): boolean {
  return entry?.kind === 'message' && entry.from === 'user';
}
