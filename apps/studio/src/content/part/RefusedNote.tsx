import { Banner, Button, useTranslation } from '@auroraai/ui';
import { useOpenDraft } from '../../draft/DraftProvider.tsx';
import type { Refused } from '../../draft/state.ts';
import { refusalMessages } from '../../refusals/messages.ts';
import { refusalText } from '../../refusals/refusal-text.ts';
import { contentMessages } from '../messages.ts';

/** Props of {@link RefusedNote}. */
export interface RefusedNoteProps {
  refused: Refused;
}

/** A change that the server did not take: why, and to send it again or drop it. */
export function RefusedNote({ refused }: RefusedNoteProps) {
  const t = useTranslation(contentMessages);
  const why = useTranslation(refusalMessages);
  const { store } = useOpenDraft();
  return (
    <Banner
      kind="danger"
      title={t('refused')}
      actions={
        <>
          <Button onClick={() => store.tryAgain()}>{t('refused.again')}</Button>
          <Button onClick={() => store.giveUp(refused.part)}>{t('refused.drop')}</Button>
        </>
      }
    >
      <p>{why(refusalText(refused.reason))}</p>
    </Banner>
  );
}
