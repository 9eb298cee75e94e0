import { useDraft } from '../draft/DraftProvider.tsx';
import { FaultList, type FaultListProps } from './FaultList.tsx';
import { placeInDraft } from './fault-place.ts';

/** Why the draft cannot be used as it stands. */
export function DraftFaults(props: Omit<FaultListProps, 'faults'>) {
  const { problems, partsOf } = useDraft();
  const faults = problems.map((fault) => ({ place: placeInDraft(fault.path, partsOf), fault }));
  return <FaultList {...props} faults={faults} />;
}
