import { Skeleton } from '@auroraai/ui';
import { ApplicationForm } from './ApplicationForm.tsx';
import { ReceivedNote } from './ReceivedNote.tsx';
import { useReceived } from './useReceived.ts';

/** The application, filled in with what the person gave. */
export function Application({ token }: { token: string | null }) {
  const received = useReceived(token);
  if (received.kind === 'reading') return <Skeleton lines={6} />;
  return (
    <>
      <ReceivedNote received={received} />
      <ApplicationForm given={received.kind === 'read' ? received.attributes : {}} />
    </>
  );
}
