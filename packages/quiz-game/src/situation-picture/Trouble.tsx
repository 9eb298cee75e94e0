import { Banner, Button, useTranslation } from '@auroraai/ui';
import { pictureMessages } from './messages.ts';
import type { PictureTrouble } from './usePictures.ts';

/** Props of {@link Trouble}. */
export interface TroubleProps {
  trouble: PictureTrouble;
  onAgain: () => void;
  onSignIn: (() => void) | undefined;
}

/** Why there is no picture, and what to do next. */
export function Trouble({ trouble, onAgain, onSignIn }: TroubleProps) {
  const t = useTranslation(pictureMessages);
  const isOut = trouble === 'out';
  const act = isOut ? onSignIn : onAgain;
  return (
    <div role="alert">
      <Banner
        kind={isOut ? 'info' : 'danger'}
        title={t(`${trouble}.title`)}
        actions={act && <Button onClick={act}>{t(isOut ? 'out.title' : 'retry')}</Button>}
      >
        <p>{t(`${trouble}.text`)}</p>
      </Banner>
    </div>
  );
}
