import { Button, useTranslation } from '@auroraai/ui';
import { quizMessages } from '../messages.ts';

/** Props of {@link ClearAnswer}. */
export interface ClearAnswerProps {
  /** Whether there is an answer. */
  isThere: boolean;
  onClear: () => void;
}

/** Takes an answer back; the focus goes to the field's first control, for the button goes away. */
export function ClearAnswer({ isThere, onClear }: ClearAnswerProps) {
  const t = useTranslation(quizMessages);
  if (!isThere) return null;
  return (
    <div>
      <Button
        variant="quiet"
        icon="close"
        onClick={(event) => {
          const field = event.currentTarget.parentElement?.parentElement;
          field?.querySelector<HTMLElement>('input, textarea, button')?.focus();
          onClear();
        }}
      >
        {t('clear')}
      </Button>
    </div>
  );
}
