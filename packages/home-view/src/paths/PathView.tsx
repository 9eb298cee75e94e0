import {
  Banner,
  Button,
  Marked,
  nearestComplete,
  Progress,
  Skeleton,
  useFormat,
  useLocale,
  useTranslation,
} from '@auroraai/ui';
import { useEffect, useRef, useState } from 'react';
import { useOnline } from '../hooks/useOnline.ts';
import { localDay } from '../locale/local-day.ts';
import { usePerson } from '../person/PersonProvider.tsx';
import { MunicipalityChoice } from './MunicipalityChoice.tsx';
import styles from './MyPaths.module.css';
import { pathsMessages } from './messages.ts';
import { PathSheet } from './PathSheet.tsx';
import { PathStepItem } from './PathStepItem.tsx';
import { progressOf } from './progress.ts';
import { usePathOfPerson } from './usePathOfPerson.ts';

/** Props of {@link PathView}. */
export interface PathViewProps {
  /** The id of a ready path, or that of the person's own. */
  pathKey: string;
  /** Called when the person wants another path. */
  onBack: () => void;
}

/** One path: how far the person has come, and its steps in order. */
export function PathView({ pathKey, onBack }: PathViewProps) {
  const t = useTranslation(pathsMessages);
  const format = useFormat();
  const { language } = useLocale();
  const served = nearestComplete(language);
  const isOnline = useOnline();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isPrinting, setPrinting] = useState(false);
  const { kept, isEmpty, hasFailed, refetch } = usePathOfPerson(pathKey);
  const { markStep, removePath } = usePerson((person) => person);
  const isThere = kept !== undefined;
  useEffect(() => {
    if (isThere) heading.current?.focus();
  }, [isThere]);
  const progress = kept && progressOf(kept);
  return (
    <>
      <div className={styles.actions}>
        <Button variant="quiet" icon="undo" onClick={onBack}>
          {t('back')}
        </Button>
      </div>
      {hasFailed && (
        <div role="alert">
          <Banner
            kind={isOnline ? 'danger' : 'offline'}
            title={t(isOnline ? 'failed' : 'offline')}
            actions={<Button onClick={refetch}>{t('retry')}</Button>}
          >
            <p>{kept ? t('kept', { date: format.date(localDay(kept.at)) }) : t('failed.safe')}</p>
          </Banner>
        </div>
      )}
      {isEmpty && <p role="status">{t('empty')}</p>}
      {!kept && !isEmpty && !hasFailed && <Skeleton lines={8} />}
      {kept && progress && (
        <>
          <h3 className={styles.title} ref={heading} tabIndex={-1}>
            <Marked text={{ text: kept.path.name, language: served }} />
          </h3>
          <p className={styles.help}>
            <Marked text={{ text: kept.path.summary, language: served }} />
          </p>
          <MunicipalityChoice />
          <div className={styles.progress}>
            <Progress
              label={t('progress.label')}
              value={progress.all === 0 ? 0 : progress.done / progress.all}
              number={t('progress', { ...progress })}
            />
          </div>
          <ol className={styles.steps}>
            {kept.path.steps.map((step, at) => (
              <PathStepItem
                key={step.id}
                step={step}
                number={at + 1}
                path={kept.path}
                state={kept.steps[step.id]}
                onMark={(state) => markStep(kept.key, step.id, state)}
              />
            ))}
          </ol>
          <p className={styles.said} role="status">
            {t('progress', { ...progress })}
          </p>
          <div className={styles.actions}>
            <Button icon="form" onClick={() => setPrinting(true)}>
              {t('print')}
            </Button>
            <Button
              variant="quiet"
              onClick={() => {
                removePath(kept.key);
                onBack();
              }}
            >
              {t('remove')}
            </Button>
          </div>
          {isPrinting && <PathSheet kept={kept} onPrinted={() => setPrinting(false)} />}
        </>
      )}
    </>
  );
}
