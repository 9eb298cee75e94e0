import type { ReactNode } from 'react';
import { Button } from '../button/Button.tsx';
import { Disclosure } from '../layout/Disclosure.tsx';
import { Marked } from '../locale/Marked.tsx';
import { useTranslation } from '../locale/useTranslation.ts';
import { uiMessages } from '../messages.ts';
import styles from './CardReasons.module.css';
import type { ReasonModel } from './service-card-model.ts';

/** Props of {@link CardReasons}. */
export interface CardReasonsProps {
  reasons: readonly ReasonModel[];
  /** Called with the key of a reason when the person wants to see the list without it. */
  onWithout?: (reasonKey: string) => void;
  /** What else can be tried, under the reasons. */
  whatIf?: ReactNode;
}

/** Why a card is shown: the weightiest reason in sight, all of them on demand. */
export function CardReasons({ reasons, onWithout, whatIf }: CardReasonsProps) {
  const t = useTranslation(uiMessages);
  const [first] = reasons;
  if (!first) return null;
  return (
    <div className={styles.reasons}>
      <p className={styles.first}>
        <Sentence reason={first} />
      </p>
      <Disclosure summary={t('card.why')} icon="info">
        <ul className={styles.list}>
          {reasons.map((reason) => (
            <li key={reason.key} className={styles.reason}>
              <span>
                <Sentence reason={reason} />
              </span>
              {reason.removable && onWithout && (
                <Button
                  variant="quiet"
                  icon="undo"
                  aria-label={t('card.withoutOf', { reason: reason.text })}
                  onClick={() => onWithout(reason.key)}
                >
                  {t('card.without')}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {whatIf}
      </Disclosure>
    </div>
  );
}

function Sentence({ reason: { text, language } }: { reason: ReasonModel }) {
  return language ? <Marked text={{ text, language }} /> : text;
}
