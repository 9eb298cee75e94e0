import { usePaths } from '@auroraai/api-client/react';
import {
  Banner,
  Button,
  Marked,
  nearestComplete,
  Skeleton,
  useLocale,
  useTranslation,
} from '@auroraai/ui';
import { useEffect, useRef } from 'react';
import { useOnline } from '../hooks/useOnline.ts';
import { usePerson } from '../person/PersonProvider.tsx';
import { type KeptPath, OWN_PATH } from '../person/paths-slice.ts';
import styles from './MyPaths.module.css';
import { pathsMessages } from './messages.ts';
import { progressOf } from './progress.ts';

/** Props of {@link PathChooser}. */
export interface PathChooserProps {
  /** Whether it takes the focus: the person came back from a path. */
  isFocused: boolean;
  /** Called with the key of the path that the person opens. */
  onOpen: (key: string) => void;
}

/** Chooses a path: one from the person's own answers, or a ready one. */
export function PathChooser({ isFocused, onOpen }: PathChooserProps) {
  const t = useTranslation(pathsMessages);
  const { language } = useLocale();
  const served = nearestComplete(language);
  const isOnline = useOnline();
  const heading = useRef<HTMLHeadingElement>(null);
  const kept = usePerson((person) => person.paths);
  const hasAnswers = usePerson((person) => Object.keys(person.answers).length > 0);
  const { data, isError, fetchStatus, refetch } = usePaths(served);
  const hasFailed = isError || (!data && fetchStatus === 'paused');
  useEffect(() => {
    if (isFocused) heading.current?.focus();
  }, [isFocused]);
  const of = (key: string) => kept.find((each) => each.key === key);
  // Without the list, those that were opened before are still there.
  const ready =
    data?.paths ??
    kept.flatMap(({ key, path: { name, summary, steps } }) =>
      key === OWN_PATH ? [] : [{ id: key, name, summary, steps: steps.length }],
    );
  return (
    <>
      <p className={styles.help}>{t('help')}</p>
      <div className={styles.own}>
        <h3 className={styles.title}>{t('own')}</h3>
        <p>{t(hasAnswers ? 'own.help' : 'own.answer')}</p>
        <Progressed kept={of(OWN_PATH)} />
        {(hasAnswers || of(OWN_PATH)) && (
          <div>
            <Button variant="primary" icon="route" onClick={() => onOpen(OWN_PATH)}>
              {t(of(OWN_PATH) ? 'own.continue' : 'own.make')}
            </Button>
          </div>
        )}
      </div>
      <h3 className={styles.title} ref={heading} tabIndex={-1}>
        {t('ready')}
      </h3>
      {hasFailed && (
        <div role="alert">
          <Banner
            kind={isOnline ? 'danger' : 'offline'}
            title={t(isOnline ? 'failed' : 'offline')}
            actions={<Button onClick={() => void refetch()}>{t('retry')}</Button>}
          >
            <p>{t('failed.safe')}</p>
          </Banner>
        </div>
      )}
      {!data && !hasFailed && <Skeleton lines={6} />}
      {data?.paths.length === 0 && <p>{t('ready.none')}</p>}
      <ul className={styles.choices}>
        {ready.map(({ id, name, summary, steps }) => (
          <li key={id} className={styles.choice}>
            <h4 className={styles.name}>
              <Marked text={{ text: name, language: served }} />
            </h4>
            <p>
              <Marked text={{ text: summary, language: served }} />
            </p>
            <Progressed kept={of(id)} />
            {!of(id) && <p className={styles.small}>{t('steps', { count: steps })}</p>}
            <div>
              <Button
                aria-label={t(of(id) ? 'continueOf' : 'openOf', { name })}
                onClick={() => onOpen(id)}
              >
                {t(of(id) ? 'continue' : 'open')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Progressed({ kept }: { kept: KeptPath | undefined }) {
  const t = useTranslation(pathsMessages);
  if (!kept) return null;
  return <p className={styles.small}>{t('progress', { ...progressOf(kept) })}</p>;
}
