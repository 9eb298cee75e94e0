import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { useChat, useChatState, useTexts } from '../app/chat-context.tsx';
import { Icon } from '../app/Icon.tsx';
import { PersonalDataWarning } from './PersonalDataWarning.tsx';
import { usePersonalData } from './usePersonalData.ts';

/** The longest message, characters. */
const LONGEST = 1_000;
const NEARLY = 100;

/** Where the person writes: Enter sends, Shift and Enter begin a new line. */
export function Composer() {
  const { send, setDraft, store } = useChat();
  const t = useTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useChatState((state) => state.draft);
  const isRefused = useChatState((state) => state.status === 'refused');
  const personal = usePersonalData();
  const left = LONGEST - draft.length;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the field grows with what is in it
  useEffect(() => {
    const element = field.current;
    if (!element || CSS.supports('field-sizing', 'content')) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [draft]);

  const deliver = (text: string) => {
    send(text.trim());
    personal.dismiss();
    field.current?.focus();
  };
  const deliverHeldBack = (text: string) => {
    setDraft('');
    deliver(text);
  };
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    if (draft.trim() === '' || left < 0) return;
    // Out of the field at once: what is typed while it is looked at belongs to the next message.
    setDraft('');
    if (!(await personal.holdsBack(draft))) return deliver(draft);
    const typed = store.getState().draft;
    setDraft(typed === '' ? draft : `${draft}\n${typed}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While a word is being composed, Enter chooses it.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void submit();
  };
  return (
    <form className="composer" onSubmit={(event) => void submit(event)}>
      {personal.findings.length > 0 && (
        <PersonalDataWarning
          findings={personal.findings}
          onTakeOut={() => deliverHeldBack(personal.withoutFindings(draft, t('personal.removed')))}
          onSendAnyway={() => deliverHeldBack(draft)}
          onEdit={() => {
            personal.dismiss();
            field.current?.focus();
          }}
        />
      )}
      <div className="field">
        <textarea
          ref={field}
          rows={1}
          data-autofocus=""
          aria-label={t('composer.label')}
          placeholder={t('composer.label')}
          value={draft}
          disabled={isRefused}
          enterKeyHint="send"
          dir="auto"
          onFocus={personal.prepare}
          onChange={(event) => {
            // What was found stood in other words than these.
            personal.dismiss();
            setDraft(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
        <button
          type="submit"
          className="icon-button send"
          aria-label={t('composer.send')}
          disabled={draft.trim() === '' || left < 0 || isRefused}
        >
          <Icon name="send" />
        </button>
      </div>
      {left < NEARLY && (
        <p className="left" role="status">
          {left < 0 ? t('composer.tooLong') : t('composer.left', { count: left })}
        </p>
      )}
    </form>
  );
}
