import { useState } from 'react';
import { useChat, useChatState, useTexts } from '../app/chat-context.tsx';
import { SafeLink } from '../transcript/SafeLink.tsx';
import { allowedPicture } from './allowed-picture.ts';

/** A picture of a message. One from elsewhere is not loaded: it would tell others of the person. */
export function Picture({ address, alt }: { address: string; alt: string }) {
  const { settings } = useChat();
  const t = useTexts();
  const language = useChatState((state) => state.language);
  const [hasFailed, setFailed] = useState(false);
  const source = allowedPicture(address, settings);
  if (source && !hasFailed) {
    return (
      <img
        className="picture"
        src={source}
        alt={alt}
        loading="lazy"
        referrerPolicy="no-referrer"
        onError={() => setFailed(true)}
      />
    );
  }
  return (
    <span className="quiet">
      {!hasFailed && <span lang={language}>{t('card.pictureBlocked')} </span>}
      <SafeLink address={address}>{alt || t('card.picture')}</SafeLink>
    </span>
  );
}
