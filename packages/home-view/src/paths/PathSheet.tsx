import type { PathStep } from '@auroraai/api-client';
import { Marked, nearestComplete, printOnly, useLocale, useTranslation } from '@auroraai/ui';
import { useEffect, useRef } from 'react';
import type { KeptPath } from '../person/paths-slice.ts';
import { pathsMessages } from './messages.ts';
import styles from './PathSheet.module.css';

/** Props of {@link PathSheet}. */
export interface PathSheetProps {
  kept: KeptPath;
  /** Called when it has been printed, or not. */
  onPrinted: () => void;
}

/** The whole path on paper, with room for ticks; it is only there while it is printed. */
export function PathSheet({ kept, onPrinted }: PathSheetProps) {
  const { language } = useLocale();
  const sheet = useRef<HTMLDivElement>(null);
  const printed = useRef(onPrinted);
  printed.current = onPrinted;
  useEffect(() => {
    const end = () => printed.current();
    window.addEventListener('afterprint', end, { once: true });
    if (sheet.current) printOnly(sheet.current);
    return () => window.removeEventListener('afterprint', end);
  }, []);
  const served = nearestComplete(language);
  return (
    <div className={styles.sheet} ref={sheet}>
      <p className={styles.title}>
        <Marked text={{ text: kept.path.name, language: served }} />
      </p>
      <ol className={styles.steps}>
        {kept.path.steps
          .filter(({ id }) => kept.steps[id] !== 'skipped')
          .map((step) => (
            <SheetStep key={step.id} step={step} isDone={kept.steps[step.id] === 'done'} />
          ))}
      </ol>
    </div>
  );
}

function SheetStep({ step, isDone }: { step: PathStep; isDone: boolean }) {
  const t = useTranslation(pathsMessages);
  const { language } = useLocale();
  const served = nearestComplete(language);
  const own = (text: string) => <Marked text={{ text, language: served }} />;
  return (
    <li className={styles.step}>
      <p className={styles.name}>
        <span className={styles.box} data-done={isDone || undefined} /> {own(step.title)}
      </p>
      <p>{own(step.text)}</p>
      {step.timing && (
        <p>
          <strong>{t('timing')}</strong> {own(step.timing)}
        </p>
      )}
      {step.needs.length > 0 && (
        <p>
          <strong>{t('needs')}:</strong> {own(step.needs.join('; '))}
        </p>
      )}
      {step.responsible && (
        <p>
          <strong>{t('responsible')}:</strong> {own(step.responsible.name)}
        </p>
      )}
      {step.services.map(({ service }) => (
        <p key={service.id}>
          <Marked text={service.name} />
          {service.channels
            .flatMap(({ phones }) => phones)
            .slice(0, 2)
            .map(({ number }) => (
              <span key={number}>, {number}</span>
            ))}
        </p>
      ))}
    </li>
  );
}
