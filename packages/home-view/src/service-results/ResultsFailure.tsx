import type { AuroraError } from '@auroraai/api-client';
import { Banner, Button, useTranslation } from '@auroraai/ui';
import { useOnline } from '../hooks/useOnline.ts';
import { homeMessages } from '../messages.ts';

/** Props of {@link ResultsFailure}. */
export interface ResultsFailureProps {
  error: AuroraError | null;
  /** Called when the person wants to try again. */
  onRetry: () => void;
}

/** Says what happened, that nothing is lost, and how to try again. */
export function ResultsFailure({ error, onRetry }: ResultsFailureProps) {
  const t = useTranslation(homeMessages);
  const isOnline = useOnline();
  const isBusy = error?.kind === 'rate-limited';
  return (
    <div role="alert">
      <Banner
        kind={isOnline ? 'danger' : 'offline'}
        title={t(isOnline ? 'results.error' : 'results.offline')}
        actions={
          <Button variant="primary" onClick={onRetry}>
            {t('results.retry')}
          </Button>
        }
      >
        {isOnline && isBusy && <p>{t('results.error.rate-limited')}</p>}
        <p>{t(isOnline ? 'results.error.safe' : 'results.offline.safe')}</p>
      </Banner>
    </div>
  );
}
