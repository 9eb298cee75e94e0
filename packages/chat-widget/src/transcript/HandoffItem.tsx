import { useChatState, useTexts } from '../app/chat-context.tsx';
import { handoffText } from './handoff-text.ts';
import { SafeLink } from './SafeLink.tsx';
import type { Handoff } from './transcript.ts';

/** A line about a human: whether they come, and where else they can be reached. */
export function HandoffItem({ entryKey, handoff }: { entryKey: string; handoff: Handoff }) {
  const t = useTexts();
  const language = useChatState((state) => state.language);
  const { phone, url } = handoff;
  return (
    <li className="line" data-key={entryKey}>
      {handoffText(handoff, t, language)}
      {phone && (
        <>
          {' '}
          <SafeLink address={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</SafeLink>
        </>
      )}
      {url && (
        <>
          {' '}
          <SafeLink address={url}>{url.replace(/^https?:\/\//, '')}</SafeLink>
        </>
      )}
    </li>
  );
}
