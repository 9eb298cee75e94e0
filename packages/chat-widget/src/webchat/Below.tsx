import { useChat, useChatState, useTexts } from '../app/chat-context.tsx';
import { PersonalDataWarning } from '../composer/PersonalDataWarning.tsx';
import { Suggestions } from '../transcript/Suggestions.tsx';
import { shownSuggestions } from '../transcript/transcript.ts';
import type { Guard } from './useGuard.ts';

/** Props of {@link Below}. */
export interface BelowProps {
  guard: Guard;
  /** Called when the person wants to change what was held back. */
  onEdit: () => void;
}

/** What stands between the frame and the field: suggested replies, and a warning about what is to be sent. */
export function Below({ guard, onEdit }: BelowProps) {
  const { show } = useChat();
  const t = useTexts();
  const transcript = useChatState((state) => state.transcript);
  const suggestions = shownSuggestions(transcript);
  const { isEnded } = transcript;
  const { held, dismiss } = guard;
  if (suggestions.length === 0 && !isEnded && !held) return null;
  return (
    <div className="webchat-below">
      {isEnded && (
        <button type="button" className="button" onClick={() => show('rate')}>
          {t('menu.rate')}
        </button>
      )}
      {suggestions.length > 0 && <Suggestions actions={suggestions} />}
      {held && (
        <PersonalDataWarning
          findings={held.findings}
          onTakeOut={() => held.takeOut(t('personal.removed'))}
          onSendAnyway={held.sendAnyway}
          onEdit={() => {
            dismiss();
            onEdit();
          }}
        />
      )}
    </div>
  );
}
