import { Button, Skeleton, useTranslation } from '@auroraai/ui';
import { lazy, Suspense, useState } from 'react';
import { spoken } from '../locale/spoken.tsx';
import { myServicesMessages } from '../my-services/messages.ts';
import type { WhatIfProps } from './what-if-props.ts';

/** Loaded when somebody wants to try. */
const AnotherAnswer = lazy(async () => ({
  default: (await import('./AnotherAnswer.tsx')).AnotherAnswer,
}));

/** What the list would be with another answer; the person's own answer stays as it is. */
export const WhatIf = spoken([myServicesMessages], ({ serviceId, area }: WhatIfProps) => {
  const t = useTranslation(myServicesMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('whatIf')}
      </Button>
      {isOpen && (
        <Suspense fallback={<Skeleton lines={3} />}>
          <AnotherAnswer serviceId={serviceId} area={area} />
        </Suspense>
      )}
    </>
  );
});
