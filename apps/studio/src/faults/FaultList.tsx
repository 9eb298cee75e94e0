import type { StudioPart } from '@auroraai/api-client/studio';
import { useLocale, useTranslation } from '@auroraai/ui';
import { pageOf, titleOf as partTitle } from '../content/part-words.ts';
import { useFlowTitle } from '../flows/useFlowTitle.ts';
import { linkToPlace } from '../shell/place.tsx';
import { usePartLabel } from '../versions/usePartLabel.ts';
import styles from './FaultList.module.css';
import type { FaultPlace } from './fault-place.ts';
import { type CodedFault, faultText, placeText } from './fault-words.ts';
import { faultMessages } from './messages.ts';
import { useFaultWords } from './useFaultWords.ts';

/** A fault of the draft at its place. */
export interface PlacedFault {
  place: FaultPlace;
  fault: CodedFault;
}

/** Props of {@link FaultList}. */
export interface FaultListProps {
  bot: string;
  faults: readonly PlacedFault[];
  /** So many are shown; the rest is counted. @default 10 */
  most?: number;
}

/** What is wrong with the draft, each with the way to where it is mended. */
export function FaultList({ bot, faults, most = 10 }: FaultListProps) {
  const t = useTranslation(faultMessages);
  const rest = faults.length - most;
  return (
    <ul className={styles.faults}>
      {faults.slice(0, most).map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what one look found never moves
        <li key={at}>
          <FaultLine bot={bot} {...one} />
        </li>
      ))}
      {rest > 0 && <li>{t('list.more', { count: rest })}</li>}
    </ul>
  );
}

function FaultLine({ bot, place: { part, path }, fault }: PlacedFault & { bot: string }) {
  const { language } = useLocale();
  const label = usePartLabel();
  const flowTitle = useFlowTitle();
  const words = useFaultWords();
  // What is missing in languages is mended in the first of them.
  const missing = fault.values?.languages;
  const first = Array.isArray(missing) ? missing.slice(0, 1) : [];
  const place = placeText(path, words);
  const titleOf = (own: StudioPart) =>
    own.kind === 'flow' || own.kind === 'form' ? flowTitle(own) : partTitle(own, language);
  return (
    <>
      <p className={styles.place}>
        {part && (
          <a href={linkToPlace(bot, pageOf(part.kind), linkedPart(part), [...path, ...first])}>
            {label(part.kind, titleOf(part))}
          </a>
        )}
        {place !== '' && <span>{place}</span>}
      </p>
      <p>{faultText(fault, words)}</p>
    </>
  );
}

/** The settings are a page of their own. */
function linkedPart({ kind, id }: { kind: string; id: string }): string | null {
  return kind === 'settings' ? null : id;
}
