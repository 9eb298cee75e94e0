import { useChatState, useTexts } from '../app/chat-context.tsx';

/** Reads each new message aloud once; what is scrolled back to, or still being written, is not new. */
export function Announcer() {
  const t = useTexts();
  const announcements = useChatState((state) => state.announcements);
  return (
    <div className="unseen" role="log" aria-live="polite" aria-label={t('transcript.label')}>
      {announcements.map(({ key, text, language }) => (
        <p key={key} lang={language}>
          {text}
        </p>
      ))}
    </div>
  );
}
