import { Icon, useTranslation } from '@auroraai/ui';
import { type ClipboardEvent, type KeyboardEvent, memo } from 'react';
import { contentMessages } from '../messages.ts';
import styles from './Examples.module.css';
import { LONGEST_EXAMPLE } from './example-lines.ts';

/** What can be done in a line of a list of examples. */
export interface LineActions {
  onChange: (key: number, text: string) => void;
  onKeyDown: (key: number, event: KeyboardEvent<HTMLTextAreaElement>) => void;
  onPaste: (key: number, event: ClipboardEvent<HTMLTextAreaElement>) => void;
  onBlur: (key: number) => void;
  onRemove: (key: number) => void;
}

/** Props of {@link ExampleLine}. */
export interface ExampleLineProps {
  id: string;
  lineKey: number;
  text: string;
  /** Its number, from 1; 0 for the free line at the end. */
  number: number;
  isReadOnly: boolean;
  actions: LineActions;
}

/** One example, or the free line in which a new one begins. */
export const ExampleLine = memo(function ExampleLine(props: ExampleLineProps) {
  const { id, lineKey, text, number, isReadOnly, actions } = props;
  const t = useTranslation(contentMessages);
  const isFree = number === 0;
  return (
    <li className={styles.line}>
      <textarea
        className={styles.text}
        id={id}
        rows={1}
        maxLength={LONGEST_EXAMPLE}
        readOnly={isReadOnly}
        aria-label={isFree ? t('examples.new') : t('examples.number', { number })}
        placeholder={isFree ? t('examples.new') : undefined}
        value={text}
        onChange={(event) => actions.onChange(lineKey, event.target.value)}
        onKeyDown={(event) => actions.onKeyDown(lineKey, event)}
        onPaste={(event) => actions.onPaste(lineKey, event)}
        onBlur={() => actions.onBlur(lineKey)}
      />
      {!isFree && !isReadOnly && (
        <button
          type="button"
          className={styles.remove}
          aria-label={t('examples.remove', { text })}
          onClick={() => actions.onRemove(lineKey)}
        >
          <Icon name="close" />
        </button>
      )}
    </li>
  );
});
